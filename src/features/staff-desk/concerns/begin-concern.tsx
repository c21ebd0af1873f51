import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import {
  beginConcern,
  concernForm,
  type ConcernForm,
  type listConcernUnits,
  type StaffConcernView,
} from '@/contract/concerns'
import type { OutputOf } from '@/contract/endpoint'
import { todayIn } from '@/domain/calendar/civil-date'
import { clockInChina } from '@/domain/statute/hours'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { replace } from '@/services/navigate'
import { useSubmitOnce } from '@/services/use-submit-once'
import { answerProblems } from '../answer-problems'
import { oneLine, written } from '../dossiers/dossier-form'
import { FailureNotice } from '../failure-notice'
import { staffCall } from '../staff-call'
import { STAFF_PAGES } from '../staff-pages'
import { StaffPage } from '../staff-page'
import { keptName, useKeptState } from '../use-kept-state'
import { WrittenFieldInput } from '../written-field-input'
import type { Typed, WrittenField } from '../written-fields'
import { gradeField } from './concern-forms'

type Offer = OutputOf<typeof listConcernUnits>
type Props = { readonly offer: Offer; readonly onClose: () => void }

const fieldsOf = ({ units, now, dutyPhone }: Offer): readonly WrittenField[] => [
  oneLine('title', ['标题', '一句话说清，例：芒别村停水。'], 60),
  written('what', ['什么事', '现在知道的情况。会公开，不写个人的姓名电话。'], 1000),
  oneLine('place', ['在哪里', '村、路段。']),
  gradeField(),
  {
    name: 'heardOn',
    label: '哪天知道的',
    hint: '时限从知道的时候算起，如实写。写成 2026-12-18 的样子。',
    kind: 'day',
    initial: todayIn('Asia/Shanghai', now),
  },
  {
    ...oneLine('heardClock', ['几点知道的', '写成 9:30 的样子，24 小时制。'], 5),
    initial: clockInChina(now),
  },
  {
    name: 'unitId',
    label: '主管单位',
    hint: '谁主管谁回应。',
    kind: 'choice',
    options: units.map(({ id, name }) => ({ value: id, text: name })),
  },
  { ...oneLine('dutyPhone', ['值班电话', '显示在页面最上面，写有人接的号码。'], 40), initial: dutyPhone },
  oneLine('letterNumber', ['由哪封来信引起', '有的话写编号，例：盏信〔2026〕3号。可以不写。'], 40),
]

const send = ({
  form,
  key,
}: {
  readonly form: ConcernForm
  readonly key: string
}): Promise<StaffConcernView> => staffCall(beginConcern, form, { idempotencyKey: key })

/** A concern is entered: title, what is known, since when, and who is in charge. */
export function BeginConcern({ offer, onClose }: Props) {
  const fields = fieldsOf(offer)
  const typed = useKeptState<Typed>(keptName('concern', 'new'), () =>
    Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial])),
  )
  const [key] = useState(newIdempotencyKey)
  const [tried, setTried] = useState(false)
  const { sending, submit } = useSubmitOnce<ConcernForm, StaffConcernView>(send, ({ id }) => {
    typed.clear()
    replace(STAFF_PAGES.concern, { id })
  })
  const problems = tried ? answerProblems(concernForm, typed.value) : {}
  const failure = sending.kind === 'failed' ? sending.error : null
  const onSend = () => {
    setTried(true)
    const parsed = concernForm.safeParse(typed.value)
    if (parsed.success) submit({ form: parsed.data, key })
  }
  return (
    <StaffPage
      title="登记关切"
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
      <Heading level={1}>登记要回应的事</Heading>
      <Card tone="blue">
        <Words>先登记，时限就开始显示。登记不公开，第一份情况说明发布以后才公开。</Words>
        <Words size="small" tone="muted">
          国办发〔2016〕61号、80号（按转载的文本，没有核对原件）
        </Words>
      </Card>
      {fields.map((field) => (
        <WrittenFieldInput
          key={field.name}
          act="concern-new"
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
