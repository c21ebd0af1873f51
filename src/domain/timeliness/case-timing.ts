import type { IsoDate } from '../calendar/civil-date'
import { workingDaysBetween, type Calendar } from '../calendar/working-days'
import type { CaseState } from '../information-request/case-state'
import type { OutcomeCode } from '../information-request/outcomes'
import type { Clock } from '../statute/clock'

/** How long one request took, or has taken so far. Unit: working days. */
export interface CaseTiming {
  /** Day of receipt; while nobody has confirmed it, the day of sending. */
  readonly from: IsoDate
  /** Days that counted towards the term. */
  readonly counted: number
  /** Days since receipt that did not: corrections, consultations, fees. `counted + apart` is all of them. */
  readonly apart: number
  /** What it ended with; null while it is open. */
  readonly outcome: OutcomeCode | null
  /** Whether it was answered by letter, and then within the term. */
  readonly answer: 'in_time' | 'late' | null
  /** Day of the letter; null where there was none. */
  readonly answeredOn: IsoDate | null
}

/** Days of a term used up through a day; what runs past its end goes on being counted. */
const usedThrough = (clock: Clock, on: IsoDate, calendar: Calendar): number => {
  const gone = clock.ledger.filter((each) => each.on <= on)
  const before = gone[gone.length - 1]?.used ?? 0
  return on > clock.dueOn ? before + workingDaysBetween(calendar, clock.dueOn, on) : before
}

/**
 * How long a request took until its answer, its end or the day looked at; null before it was sent.
 * Source: Regulation (2019) Art. 33: the term and what doesn't count towards it.
 * @example timingOf(caseAt(events, today, calendar), today, calendar)?.counted // 12
 */
export const timingOf = (state: CaseState, today: IsoDate, calendar: Calendar): CaseTiming | null => {
  const from = state.receivedOn ?? state.submittedOn
  if (from === null) return null
  const through = state.repliedOn ?? state.endedOn ?? today
  const all = Math.max(0, workingDaysBetween(calendar, from, through))
  const clock = state.clocks.reply
  const counted = clock === null ? all : Math.min(all, usedThrough(clock, through, calendar))
  const answer = state.repliedOn === null ? null : state.repliedInTime === false ? 'late' : 'in_time'
  return { from, counted, apart: all - counted, outcome: state.outcome, answer, answeredOn: state.repliedOn }
}
