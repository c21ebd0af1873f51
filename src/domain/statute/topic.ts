import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import { TOPIC_PERIOD } from './periods'
import { termClock } from './term'

/** A topic named on a day, and by how many working days its term was made longer; 0 when it wasn't. */
export interface NamedTopic {
  readonly namedOn: IsoDate
  readonly extendedBy: number
}

/**
 * Last day to answer a topic that people named (点题公开); `length` is the township's own setting.
 * Source: a rule of the house [K], 15 working days from the first naming; no law sets a term. Unit: working days.
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example topicDeadline({ namedOn: day('2026-03-02'), extendedBy: 0 }, nationalCalendar) // due 2026-03-23
 */
export const topicDeadline = (
  { namedOn, extendedBy }: NamedTopic,
  calendar: Calendar,
  ...own: readonly [length?: number, chosen?: ChosenInterpretations]
): Result<Clock, ClockRefusal> => {
  const [length = TOPIC_PERIOD.length, chosen] = own
  return termClock(
    {
      name: 'topic',
      startOn: namedOn,
      length: length + extendedBy,
      unit: 'working_days',
      rolled: false,
      basis: [TOPIC_PERIOD.article],
      choices: [],
      startReason: '有人点题',
      breaches: [],
    },
    calendar,
    choicesOf(chosen),
  )
}
