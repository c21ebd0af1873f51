import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import type { IsoDate } from '@/domain/calendar/civil-date'
import type { LedgerDay } from '@/domain/statute/clock'
import { correctionDates } from './correction-dates'

type Props = {
  readonly today: IsoDate
  /** Days of the reply clock, to keep off holidays. */
  readonly ledger: readonly LedgerDay[]
  /** Empty: not answered; `own`: another date, not yet typed. */
  readonly dueOn: string
  readonly error: string | undefined
  readonly onChange: (dueOn: string) => void
}

/** Stands for a date of one's own that is not typed yet. */
export const OWN_DATE = 'own'

/** A reasonable last day for the correction: one of three, or a date of one's own. */
export function CorrectionDue({ today, ledger, dueOn, error, onChange }: Props) {
  const dates = correctionDates(today, ledger)
  const isOwn = dueOn !== '' && !dates.some((date) => date.value === dueOn)
  const told = error === undefined ? {} : { error }
  return (
    <>
      <Choice
        id="correction-due"
        label="什么时候之前补正"
        hint="法律只说“合理的补正期限”，要让申请人来得及。"
        options={[...dates, { value: OWN_DATE, text: '另定日期' }]}
        value={isOwn ? OWN_DATE : dueOn === '' ? null : dueOn}
        onChange={onChange}
        {...(isOwn ? {} : told)}
      />
      {isOwn && (
        <Field
          id="own-date"
          label="补正期限最后一天"
          value={dueOn === OWN_DATE ? '' : dueOn}
          onChange={(text) => onChange(text === '' ? OWN_DATE : text)}
          placeholder="例：2026-12-18"
          maxLength={10}
          {...told}
        />
      )}
    </>
  )
}
