import { useQuery } from '@tanstack/react-query'
import { daysLeftIn } from '@/components/case/days-left'
import type { StaffCaseView } from '@/contract/case-view'
import { listToday, type TodayView } from '@/contract/staff-cases'
import { replyClock } from './reply-clock'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

export interface DaysLeft {
  /** Working days to the last lawful day, negative once it is past; null without a clock, or while the count is read. */
  readonly workingDays: number | null
  readonly isLate: boolean
}

const lateBy = (today: TodayView | undefined, id: string): number | null =>
  today?.overdue.find((summary) => summary.id === id)?.workingDaysLeft ?? null

/** How long there still is for an open case. The ledger ends on the last day: what comes after, the server counts. */
export const useDaysLeft = (view: StaffCaseView): DaysLeft => {
  const clock = view.receivedOn === null ? null : replyClock(view)
  const isLate = clock !== null && view.today > clock.dueOn
  const today = useQuery({
    queryKey: staffKeys.today,
    queryFn: () => staffCall(listToday, {}),
    staleTime: 3_000,
    enabled: isLate,
  })
  if (clock === null) return { workingDays: null, isLate }
  return { workingDays: isLate ? lateBy(today.data, view.id) : daysLeftIn(clock, view.today), isLate }
}
