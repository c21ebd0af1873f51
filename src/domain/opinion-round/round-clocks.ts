import { daysBetween, type IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { orNull } from '../result'
import type { Clock } from '../statute/clock'
import { choicesOf } from '../statute/interpretation-choices'
import { roundSummaryDeadline } from '../statute/opinion-round'
import { roundStatusOn, type RoundState } from './round-at'

/** Years that are not announced yet give a provisional date rather than none. */
const CHOICES = choicesOf({ unpublishedYear: 'provisional' })

/**
 * The term for telling what became of the comments; null while it hasn't begun, or where the round was stopped.
 * Source: house rule, see `ROUND_SUMMARY_PERIOD`.
 * @example summaryClock(state, nationalCalendar, day('2026-04-02'))?.dueOn
 */
export const summaryClock = (state: RoundState, calendar: Calendar, today: IsoDate): Clock | null => {
  const status = roundStatusOn(state, today)
  const runs = status === 'ended' || status === 'summary_in_review' || status === 'summarised'
  return runs && state.throughOn !== null
    ? orNull(roundSummaryDeadline(state.throughOn, calendar, CHOICES))
    : null
}

/**
 * Days that are left to comment, today included; null unless the round is open.
 * @example roundDaysLeft({ ...state, throughOn: day('2026-04-01') }, day('2026-04-01')) // 1
 */
export const roundDaysLeft = (state: RoundState, today: IsoDate): number | null =>
  roundStatusOn(state, today) === 'open' && state.throughOn !== null
    ? daysBetween(today, state.throughOn) + 1
    : null
