import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import { enterRemedy, remedyForm, type RemedyForm, type RemedyView } from '@/contract/remedy-ledger'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { replace } from '@/services/navigate'
import { useSubmitOnce } from '@/services/use-submit-once'
import { answerProblems } from '../answer-problems'
import { FailureNotice } from '../failure-notice'
import { staffCall } from '../staff-call'
import { STAFF_PAGES } from '../staff-pages'
import { StaffPage } from '../staff-page'
import { keptName, useKeptState } from '../use-kept-state'
import { WrittenFieldInput } from '../written-field-input'
import type { Typed } from '../written-fields'
import { remedyFields, typedRemedy } from './remedy-fields'

type Props = {
  readonly today: string
  /** Number of the request that it is about; '' where it is opened from the ledger. */
  readonly caseNumber: string
  readonly onClose: () => void
}

const send = ({ form, key }: { readonly form: RemedyForm; readonly key: string }): Promise<RemedyView> =>
  staffCall(enterRemedy, form, { idempotencyKey: key })

/** An entry is taken in from the notice; what is typed is kept until it is through. */
export function EnterRemedy({ today, caseNumber, onClose }: Props) {
  const fields = remedyFields({ receivedOn: today, caseNumber })
  const typed = useKeptState<Typed>(keptName('remedy', `new ${caseNumber}`), () =>
    Object.fromEntries(
      fields.map(({ name, initial }) => [name, initial]).filter(([, value]) => value !== undefined),
    ),
  )
  const [key] = useState(newIdempotencyKey)
  const [tried, setTried] = useState(false)
  const { sending, submit } = useSubmitOnce<RemedyForm, RemedyView>(send, ({ id }) => {
    typed.clear()
    replace(STAFF_PAGES.remedy, { id })
  })
  const problems = tried ? answerProblems(remedyForm, typedRemedy(typed.value)) : {}
  const failure = sending.kind === 'failed' ? sending.error : null
  const onSend = () => {
    setTried(true)
    const parsed = remedyForm.safeParse(typedRemedy(typed.value))
    if (parsed.success) submit({ form: parsed.data, key })
  }
  return (
    <StaffPage
      title="登记复议诉讼举报"
      onBack={onClose}
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={onClose}>
            取消
          </Button>
          <Button onPress={onSend} busy={sending.kind === 'sending'} busyText="正在登记…">
            登记
          </Button>
        </ButtonRow>
      }
    >
      <Heading level={1}>登记复议、诉讼、举报</Heading>
      <Card tone="blue">
        <Words>照收到的通知书登记。登记以后显示最迟哪天答复，到期前提醒；结果计入年度报告表四。</Words>
      </Card>
      {fields
        .filter(({ when }) => when?.(typed.value) ?? true)
        .map((field) => (
          <WrittenFieldInput
            key={field.name}
            act="remedy-new"
            field={field}
            value={typed.value[field.name]}
            error={problems[field.name] ?? (failure?.field === field.name ? failure.userMessage : undefined)}
            onChange={(value) => typed.change((newest) => ({ ...newest, [field.name]: value }))}
          />
        ))}
      <FailureNotice failure={failure} note="您填写的内容还在，可以再登记一次。" />
    </StaffPage>
  )
}
