import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import { UploadField } from '@/components/sending/upload-field'
import { beginOpinionRound, roundForm, type RoundForm, type StaffRoundView } from '@/contract/opinion-rounds'
import { replace } from '@/services/navigate'
import { attachmentsToSend } from '@/services/outgoing-files'
import { uploadList } from '@/services/upload-list'
import { useSubmitOnce, type Order } from '@/services/use-submit-once'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { answerProblems } from '../answer-problems'
import { FailureNotice } from '../failure-notice'
import { staffCall } from '../staff-call'
import { STAFF_PAGES } from '../staff-pages'
import { StaffPage } from '../staff-page'
import { keptName, useKeptState } from '../use-kept-state'
import { WrittenFieldInput } from '../written-field-input'
import type { Typed } from '../written-fields'
import { EMPTY_ROUND, roundFields, toRoundForm } from './round-fields'

type Props = { readonly onClose: () => void }

const FILES = 'round-files'

const send = async ({ form, key }: Order<RoundForm>): Promise<StaffRoundView> => {
  const [file] = await attachmentsToSend(FILES, 'file')
  const input = { form, ...(file === undefined ? {} : { file }) }
  return staffCall(beginOpinionRound, input, { idempotencyKey: key })
}

/** A new draft: pasted, or read from a Word file; what is typed is kept on the phone. */
export function BeginRound({ onClose }: Props) {
  const typed = useKeptState<Typed>(keptName('round', 'new'), () => EMPTY_ROUND)
  const [key] = useState(newIdempotencyKey)
  const [tried, setTried] = useState(false)
  const { sending, submit } = useSubmitOnce<RoundForm, StaffRoundView>(send, ({ id }) => {
    typed.clear()
    uploadList(FILES).clear(false)
    replace(STAFF_PAGES.round, { id })
  })
  const form = toRoundForm(typed.value)
  const problems = tried ? answerProblems(roundForm, form) : {}
  const failure = sending.kind === 'failed' ? sending.error : null
  const onSend = () => {
    setTried(true)
    if (Object.keys(answerProblems(roundForm, form)).length === 0) submit({ form: form as RoundForm, key })
  }
  return (
    <StaffPage
      title="起草征求意见"
      onBack={onClose}
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={onClose}>
            取消
          </Button>
          <Button onPress={onSend} busy={sending.kind === 'sending'} busyText="正在保存…">
            保存草稿
          </Button>
        </ButtonRow>
      }
    >
      <Heading level={1}>起草征求意见</Heading>
      <Card tone="blue">
        <Words>先存成草稿，补齐了再送审。另一位负责人审核通过，才对外征集。</Words>
        <Words size="small" tone="muted">
          参照《重大行政决策程序暂行条例》第十五条（县级以上政府适用）
        </Words>
      </Card>
      <UploadField
        name={FILES}
        title="从 Word 文件取全文（可以不传）"
        hint="传了文件，全文自动按段取出来，接在下面写的后面。"
        most={1}
      />
      {roundFields
        .filter(({ when }) => when?.(typed.value) ?? true)
        .map((field) => (
          <WrittenFieldInput
            key={field.name}
            act="round-new"
            field={field}
            value={typed.value[field.name]}
            error={problems[field.name]}
            onChange={(value) => typed.change((newest) => ({ ...newest, [field.name]: value }))}
          />
        ))}
      <FailureNotice failure={failure} note="您填写的内容还在，可以再保存一次。" />
    </StaffPage>
  )
}
