import { daysLeftIn } from '@/components/case/days-left'
import type { StaffCaseView } from '@/contract/case-view'
import { replyClock } from './reply-clock'

export interface DaysLeft {
  /** Working days to the last lawful day, negative once it is past; null without a clock. */
  readonly workingDays: number | null
  readonly isLate: boolean
}

/** How long there still is for an open case. The ledger ends on the last day: what comes after, the server counts. */
export const daysLeftOf = (view: StaffCaseView): DaysLeft => {
  const clock = view.receivedOn === null ? null : replyClock(view)
  if (clock === null) return { workingDays: null, isLate: false }
  const isLate = view.today > clock.dueOn
  return { workingDays: isLate ? view.workingDaysLeft : daysLeftIn(clock, view.today), isLate }
}
