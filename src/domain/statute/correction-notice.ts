import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import { CORRECTION_NOTICE_PERIOD, IN_FORCE_FROM } from './periods'
import { termClock } from './term'

const BEFORE_2019 = '2007年条例未规定补正告知的时限，此处按现行条例的7个工作日推算'

/**
 * Last day on which the office may ask for a correction, once and for all points.
 * Source: Regulation (2019) Art. 30. Unit: civil date in Asia/Shanghai, inclusive. Counting convention: ADR 0007.
 * The Regulation of 2007 set no number; for requests of before 2019-05-15 the same 7 days are given with a remark.
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example correctionNoticeDeadline(day('2024-09-27'), nationalCalendar) // due 2024-10-12
 */
export const correctionNoticeDeadline = (
  receivedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const { length, article } = CORRECTION_NOTICE_PERIOD
  const breaches = receivedOn < IN_FORCE_FROM.regulation2019 ? [BEFORE_2019] : []
  const plain = { name: 'correction_notice', unit: 'working_days', rolled: false, choices: [] } as const
  return termClock(
    { ...plain, startOn: receivedOn, length, basis: [article], startReason: '收到申请', breaches },
    calendar,
    choicesOf(chosen),
  )
}
