import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import {
  IN_FORCE_FROM,
  LAWSUIT_ANSWER_PERIOD,
  RECONSIDERATION_ANSWER_PERIOD,
  RECONSIDERATION_ANSWER_PERIOD_OLD,
  RECONSIDERATION_ANSWER_SIMPLE_PERIOD,
} from './periods'
import type { Period } from './periods'
import { termClock } from './term'
import type { Term } from './term'

/** Which procedure the reconsideration organ uses: 简易程序 or 普通程序. */
export type ReconsiderationProcedure = 'simple' | 'ordinary'

/** The copy of an application or a complaint as the office received it. */
export interface ReceivedCopy {
  readonly receivedOn: IsoDate
  /** Null for a suit. */
  readonly procedure: ReconsiderationProcedure | null
}

const periodOf = ({ receivedOn, procedure }: ReceivedCopy): Period => {
  if (procedure === null) return LAWSUIT_ANSWER_PERIOD
  if (receivedOn < IN_FORCE_FROM.reconsideration2023) return RECONSIDERATION_ANSWER_PERIOD_OLD
  return procedure === 'simple' ? RECONSIDERATION_ANSWER_SIMPLE_PERIOD : RECONSIDERATION_ANSWER_PERIOD
}

/**
 * Last day of the office's own answer: to the reconsideration organ (行政复议答复书), or to the court (答辩状).
 * Source: 行政复议法 (2023) Art. 54, 88 (5 working days, simple procedure); Art. 48 (10 working days, [K]); before
 * 2024-01-01 the old Art. 23 (10 days, [K]); 行政诉讼法 Art. 67 (15 days, [K]). Calendar days are a duty of the office and
 * not rolled (A10).
 * Fails: `calendar-not-published` when working days enter a year whose holidays are not yet announced.
 * @example remedyAnswerDeadline({ receivedOn: day('2026-03-02'), procedure: 'simple' }, nationalCalendar) // due 2026-03-09
 */
export const remedyAnswerDeadline = (
  copy: ReceivedCopy,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const choices = choicesOf(chosen)
  const { length, unit, article } = periodOf(copy)
  const inDays = unit === 'calendar_days'
  const term: Term = {
    name: copy.procedure === null ? 'lawsuit_answer' : 'reconsideration_answer',
    startOn: copy.receivedOn,
    length,
    unit,
    rolled: inDays && choices.officeCalendarDuties === 'rolled',
    basis: [article],
    choices: inDays ? ['A10'] : [],
    startReason: copy.procedure === null ? '收到起诉状副本' : '收到复议申请书副本',
    breaches: [],
  }
  return termClock(term, calendar, choices)
}
