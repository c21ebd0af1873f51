import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { StaffCaseView } from '@/contract/case-view'
import type { DeskAct } from '@/contract/staff-cases'
import type { OutcomeCode } from '@/domain/information-request/outcome-codes'
import { OUTCOMES } from '@/domain/information-request/outcomes'
import { ActForm } from './act-form'
import { ActPreview } from './act-preview'
import { keptName, useKeptState } from './use-kept-state'
import { useActSubmit } from './use-act-submit'
import type { DeskActing } from './use-desk-act'

type Props = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
  readonly onClose: () => void
}

/** What a case is closed as where it stands (Art. 30, 42). */
const closingOutcome = (status: string): OutcomeCode => {
  if (status === 'awaiting_correction') return 'abandoned'
  return status === 'awaiting_fee' ? 'fee_unpaid' : 'other'
}

/** Closes a case without a letter, with the reason for the file. */
export function CloseForm({ view, acting, onClose }: Props) {
  const typed = useKeptState(keptName('close', view.id), () => '')
  const outcome = OUTCOMES[closingOutcome(view.status)]
  const act: DeskAct = { act: 'close', outcome: outcome.code, reason: typed.value }
  const { wrong, submit } = useActSubmit({ view, acting, act, typed, onClose })
  return (
    <ActForm
      view={view}
      act="close"
      acting={acting}
      submitText="确认办结"
      onSubmit={submit}
      onCancel={onClose}
    >
      <Notice
        tone="amber"
        title={`办结为：${outcome.situation}`}
      >{`${outcome.mustSay}。${outcome.article}`}</Notice>
      <Field
        id="close-reason"
        label="办结理由"
        kind="multiline"
        value={typed.value}
        onChange={typed.set}
        maxLength={500}
        {...(wrong.reason === undefined ? {} : { error: wrong.reason })}
      />
      <ActPreview view={view} act={{ act: 'close', outcome: outcome.code, reason: typed.value }} />
    </ActForm>
  )
}
