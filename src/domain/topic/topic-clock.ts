import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { orNull } from '../result'
import type { Clock } from '../statute/clock'
import { choicesOf } from '../statute/interpretation-choices'
import { topicDeadline } from '../statute/topic'
import type { TopicState } from './topic-at'
import { isOpenTopic } from './topic-status'

/** Years that are not announced yet give a provisional date rather than none. */
const CHOICES = choicesOf({ unpublishedYear: 'provisional' })

/**
 * The term of a topic, by its events alone: from the first naming, with what it was extended by.
 * Source: a rule of the house [K] (docs/topics.md). Unit: working days.
 * @example topicClock(topicAt(events), nationalCalendar)?.dueOn
 */
export const topicClock = (
  { countsFrom, limitDays, extension }: TopicState,
  calendar: Calendar,
): Clock | null =>
  orNull(
    topicDeadline({ namedOn: countsFrom, extendedBy: extension?.days ?? 0 }, calendar, limitDays, CHOICES),
  )

/** Until when the office owes an answer, and whether that day is over. */
export interface TopicDuty {
  readonly dueOn: IsoDate
  readonly isOverdue: boolean
}

/**
 * What a topic still owes; null once it is settled.
 * @example topicDuty(topicAt(events), clock, day('2026-03-24'))?.isOverdue
 */
export const topicDuty = ({ status }: TopicState, clock: Clock | null, today: IsoDate): TopicDuty | null =>
  clock === null || !isOpenTopic(status) ? null : { dueOn: clock.dueOn, isOverdue: today > clock.dueOn }
