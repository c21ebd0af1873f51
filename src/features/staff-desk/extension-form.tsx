import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import type { StaffCaseView } from '@/contract/case-view'
import type { DeskAct } from '@/contract/staff-cases'
import { ActForm } from './act-form'
import { ActPreview } from './act-preview'
import { EarlierDay } from './earlier-day'
import { keptName, useKeptState } from './use-kept-state'
import { useActSubmit } from './use-act-submit'
import type { DeskActing } from './use-desk-act'

type Props = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
  readonly onClose: () => void
}

const DAYS = ['5', '10', '15', '20'] as const
type Days = (typeof DAYS)[number]

interface Typed {
  readonly days: Days | null
  readonly reason: string
  readonly on?: string
}

const actOf = ({ days, reason, on }: Typed): DeskAct => ({
  act: 'extend',
  days: Number(days ?? 0),
  reason,
  ...(on === undefined ? {} : { on }),
})

/** 延期答复告知: how many working days more, and why. */
export function ExtensionForm({ view, acting, onClose }: Props) {
  const typed = useKeptState<Typed>(keptName('extension', view.id), () => ({ days: null, reason: '' }))
  const { days, reason, on } = typed.value
  const act = actOf(typed.value)
  const { wrong, submit } = useActSubmit({ view, acting, act, typed, onClose })
  return (
    <ActForm
      view={view}
      act="extend"
      acting={acting}
      submitText="同意延期并告知"
      onSubmit={submit}
      onCancel={onClose}
    >
      <Choice
        id="extension-days"
        label="延长多少个工作日"
        columns={2}
        options={DAYS.map((value) => ({ value, text: `${value} 天` }))}
        value={days}
        onChange={(value) => typed.change((newest) => ({ ...newest, days: value }))}
        {...(wrong.days === undefined ? {} : { error: '请选择延长多少个工作日' })}
      />
      <Field
        id="extension-reason"
        label="延期理由"
        hint="会写进延期答复告知书，申请人看得到。"
        kind="multiline"
        value={reason}
        onChange={(text) => typed.change((newest) => ({ ...newest, reason: text }))}
        maxLength={500}
        {...(wrong.reason === undefined ? {} : { error: wrong.reason })}
      />
      <EarlierDay
        id="extension-on"
        label="告知延期的日期"
        today={view.today}
        on={on}
        error={wrong.on}
        onChange={(day) => typed.change((newest) => ({ ...newest, on: day }))}
      />
      <ActPreview view={view} act={act} />
    </ActForm>
  )
}
