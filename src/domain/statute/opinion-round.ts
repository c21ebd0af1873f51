import { addDays, type IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf, type ChosenInterpretations, type ClockRefusal } from './interpretation-choices'
import type { Period } from './periods'
import { termClock } from './term'

/** Asking the public about a major decision: usually not less. @example ROUND_MAJOR_PERIOD.length // 30 */
export const ROUND_MAJOR_PERIOD: Period = {
  length: 30,
  unit: 'calendar_days',
  article: '《重大行政决策程序暂行条例》第十五条',
  read: true,
}
/** Telling what became of the comments: no national number, house rule. @example ROUND_SUMMARY_PERIOD.length // 20 */
export const ROUND_SUMMARY_PERIOD: Period = {
  length: 20,
  unit: 'working_days',
  article: '意见征集办理规则（本镇规定）',
  read: false,
}

/**
 * Last day on which one can comment. The day of opening is not counted (Civil Code Art. 201), so that thirty days are
 * thirty whole ones; a last day of rest stays, since one can write on it.
 * @example roundEndsOn(day('2026-03-02'), 30) // '2026-04-01'
 */
export const roundEndsOn = (openedOn: IsoDate, days: number): IsoDate => addDays(openedOn, days)

/**
 * Last day to tell what became of the comments.
 * Source: house rule; 重大行政决策程序暂行条例 (2019) Art. 18, 32 set no number. Unit: working days.
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example roundSummaryDeadline(day('2026-04-01'), nationalCalendar) // due 2026-04-30
 */
export const roundSummaryDeadline = (
  endedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const { length, article } = ROUND_SUMMARY_PERIOD
  return termClock(
    {
      name: 'opinion_summary',
      startOn: endedOn,
      length,
      unit: 'working_days',
      rolled: false,
      basis: [article],
      choices: [],
      startReason: '征集结束',
      breaches: [],
    },
    calendar,
    choicesOf(chosen),
  )
}
