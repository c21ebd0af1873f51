import type { IsoDate } from '@/domain/calendar/civil-date'
import type { StaffCaseView } from '@/contract/case-view'
import type { Clock } from '@/domain/statute/clock'

/** The running reply clock of an open case. */
export const replyClock = (view: StaffCaseView): Clock | null =>
  view.letter !== null ? null : (view.clocks.find((clock) => clock.name === 'reply') ?? null)

/** Working days from today to the last day by the clock's own ledger; null when it has passed or stands still. */
export const daysLeft = (clock: Clock, today: IsoDate): number | null => {
  if (today > clock.dueOn) return null
  return clock.ledger.filter(
    ({ on, mark }) => on > today && (mark === 'counted' || mark === 'make_up' || mark === 'due'),
  ).length
}
