import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import { IN_FORCE_FROM, INTERPRETATION_PERIOD, PUBLISH_PERIOD, PUBLISH_PERIOD_2007 } from './periods'
import { termClock } from './term'

/**
 * Last day to publish information that must be published, from the day it was made or changed.
 * Source: Regulation (2019) Art. 26; made before 2019-05-15: (2007) Art. 18, the same length.
 * Unit: civil date in Asia/Shanghai, inclusive. Laws that set another term prevail and are not counted here.
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example publishDeadline(day('2025-06-30'), nationalCalendar) // due 2025-07-28
 */
export const publishDeadline = (
  formedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const { length, article } = formedOn < IN_FORCE_FROM.regulation2019 ? PUBLISH_PERIOD_2007 : PUBLISH_PERIOD
  const plain = { name: 'publish', unit: 'working_days', rolled: false, choices: [], breaches: [] } as const
  return termClock(
    { ...plain, startOn: formedOn, length, basis: [article], startReason: '政府信息形成或者变更' },
    calendar,
    choicesOf(chosen),
  )
}

/**
 * Last day to publish the interpretation of a document, from the day the document was published.
 * Source: local practice of three working days; the national norm is publication together (A12).
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example interpretationDeadline(day('2025-09-30'), nationalCalendar) // due 2025-10-11
 */
export const interpretationDeadline = (
  publishedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const choices = choicesOf(chosen)
  const plain = {
    name: 'interpretation',
    startOn: publishedOn,
    rolled: false,
    choices: ['A12'],
    breaches: [],
  } as const
  const term =
    choices.interpretationTerm === 'same_day'
      ? ({ length: 0, unit: 'calendar_days', basis: ['政策解读与文件同步公布'] } as const)
      : ({
          length: INTERPRETATION_PERIOD.length,
          unit: 'working_days',
          basis: [INTERPRETATION_PERIOD.article],
        } as const)
  return termClock({ ...plain, ...term, startReason: '文件公布' }, calendar, choices)
}
