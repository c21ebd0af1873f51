import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Clock } from '../statute/clock'
import { disclosureClock } from './disclosure-clock'
import { periodOf } from './disclosure-periods'
import type { DisclosurePeriod } from './disclosure-periods'
import type { KeptItem } from './duties'

/** When something regular is next to be published, and for which period. */
export interface NextDue {
  readonly period: DisclosurePeriod
  readonly clock: Clock
}

/**
 * The next date of a regular item: the last day of the term after the period that runs today. Null for what is not
 * regular, is retired, or lies beyond the calendar.
 * @example nextDue(kept, day('2026-08-20'), calendar)?.period.key // '2026Q3'
 */
export const nextDue = (
  { item, retiredOn }: KeptItem,
  today: IsoDate,
  calendar: Calendar,
): NextDue | null => {
  if (item.timing.kind !== 'regular' || (retiredOn !== null && retiredOn <= today)) return null
  const period = periodOf(today, item.timing.every)
  const counted = disclosureClock(item, { startOn: period.lastOn, reason: `${period.text}结束` }, calendar)
  return counted.ok ? { period, clock: counted.value } : null
}
