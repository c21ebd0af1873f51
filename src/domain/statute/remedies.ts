import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { fail } from '../result'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import {
  IN_FORCE_FROM,
  LAWSUIT_AFTER_RECONSIDERATION_PERIOD,
  LAWSUIT_PERIOD,
  RECONSIDERATION_APPLY_PERIOD,
  RECONSIDERATION_APPLY_PERIOD_OLD,
  RECONSIDERATION_SIMPLE_PERIOD,
  ROLLING_ARTICLE,
} from './periods'
import type { Period } from './periods'
import { replyDeadline } from './reply-deadline'
import type { ReplyFacts } from './reply-facts'
import { termClock } from './term'
import type { Term } from './term'

const applyPeriod = (on: IsoDate): Period =>
  on < IN_FORCE_FROM.reconsideration2023 ? RECONSIDERATION_APPLY_PERIOD_OLD : RECONSIDERATION_APPLY_PERIOD

const rightOfCitizen = (
  term: Pick<Term, 'name' | 'startOn' | 'startReason' | 'choices'>,
  { length, unit, article }: Period,
): Term => ({ ...term, length, unit, rolled: true, basis: [article, ROLLING_ARTICLE], breaches: [] })

/**
 * Last day to apply for reconsideration of a reply, from the day it was served.
 * Source: 行政复议法 (2023) Art. 20, 88; before 2024-01-01 the old Art. 9. Unit: 60 calendar days, rolled (民诉法 85).
 * Fails: `calendar-not-published` when the last day falls in a year whose holidays are not yet announced.
 * @example reconsiderationDeadline(day('2025-12-18'), nationalCalendar) // due 2026-02-24
 */
export const reconsiderationDeadline = (
  servedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const term = {
    name: 'reconsideration_apply',
    startOn: servedOn,
    startReason: '收到答复',
    choices: [],
  } as const
  return termClock(rightOfCitizen(term, applyPeriod(servedOn)), calendar, choicesOf(chosen))
}

/**
 * Last day to apply for reconsideration of silence: 60 days after the last day of the reply term.
 * Source: 行政复议法 Art. 20; 实施条例 Art. 16. Unit: calendar days, rolled. Contested: A11.
 * Fails: `calendar-not-published` when either term enters a year whose holidays are not yet announced.
 * @example noReplyReconsiderationDeadline(onlyReceived(day('2024-09-13')), nationalCalendar) // due 2024-12-16
 */
export const noReplyReconsiderationDeadline = (
  facts: ReplyFacts,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const reply = replyDeadline(facts, calendar, chosen)
  if (!reply.ok) return reply
  const term = {
    name: 'reconsideration_apply_no_reply',
    startOn: reply.value.dueOn,
    startReason: '答复期限届满',
    choices: ['A11'],
  } as const
  const clock = termClock(rightOfCitizen(term, applyPeriod(reply.value.dueOn)), calendar, choicesOf(chosen))
  if (!clock.ok || !reply.value.provisional) return clock
  return { ...clock, value: { ...clock.value, provisional: true } }
}

/**
 * Last day of a direct suit against a reply, from the day it was served.
 * Source: 行政诉讼法 Art. 46; 民法典 Art. 202–203. Unit: 6 months, rolled.
 * Whether a direct suit is open at all depends on the outcome: `remedyRouteOf`.
 * Fails: `calendar-not-published` when the last day falls in a year whose holidays are not yet announced.
 * @example lawsuitDeadline(day('2025-04-03'), nationalCalendar) // due 2025-10-09
 */
export const lawsuitDeadline = (
  servedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const term = { name: 'lawsuit', startOn: servedOn, startReason: '收到答复', choices: [] } as const
  return termClock(rightOfCitizen(term, LAWSUIT_PERIOD), calendar, choicesOf(chosen))
}

/**
 * Last day of a suit after reconsideration, from the day the decision was served.
 * Source: 行政诉讼法 Art. 45. Unit: 15 calendar days, rolled.
 * Fails: `calendar-not-published` when the last day falls in a year whose holidays are not yet announced.
 * @example lawsuitAfterReconsiderationDeadline(day('2026-02-05'), nationalCalendar) // due 2026-02-24
 */
export const lawsuitAfterReconsiderationDeadline = (
  decisionServedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const term = {
    name: 'lawsuit_after_reconsideration',
    startOn: decisionServedOn,
    startReason: '收到复议决定书',
    choices: [],
  } as const
  return termClock(rightOfCitizen(term, LAWSUIT_AFTER_RECONSIDERATION_PERIOD), calendar, choicesOf(chosen))
}

/**
 * Last day for the county government to decide a reconsideration in simple procedure.
 * Source: 行政复议法 (2023) Art. 53, 62(2). Unit: 30 calendar days from acceptance, not rolled: a duty (A10).
 * Fails: `rule-not-in-force` for cases accepted before 2024-01-01, when there was no simple procedure.
 * @example simpleReconsiderationDecisionDeadline(day('2025-03-10'), nationalCalendar) // due 2025-04-09
 */
export const simpleReconsiderationDecisionDeadline = (
  acceptedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  if (acceptedOn < IN_FORCE_FROM.reconsideration2023) {
    return fail('rule-not-in-force', { acceptedOn, inForceFrom: IN_FORCE_FROM.reconsideration2023 })
  }
  const choices = choicesOf(chosen)
  const { length, unit, article } = RECONSIDERATION_SIMPLE_PERIOD
  const plain = { name: 'reconsideration_decision_simple', choices: ['A10'], breaches: [] } as const
  const rolled = choices.officeCalendarDuties === 'rolled'
  const term = {
    ...plain,
    startOn: acceptedOn,
    length,
    unit,
    rolled,
    basis: [article],
    startReason: '受理行政复议申请',
  }
  return termClock(term, calendar, choices)
}
