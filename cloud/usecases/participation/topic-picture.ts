import { daysLeftOf } from '../../../src/domain/information-request/case-at'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import type { Clock } from '../../../src/domain/statute/clock'
import type { TopicEvent } from '../../../src/domain/topic/events'
import { topicAt, type TopicState } from '../../../src/domain/topic/topic-at'
import { topicClock, topicDuty, type TopicDuty } from '../../../src/domain/topic/topic-clock'
import type { DossierRecord } from '../../ports/dossier-store'
import type { SettingsInForce } from '../../ports/storage'

/** A topic as stored. */
export type TopicRecord = DossierRecord<TopicEvent>

/** A topic with what follows from it today. */
export interface TopicPicture {
  readonly record: TopicRecord
  readonly state: TopicState
  readonly clock: Clock | null
  readonly duty: TopicDuty | null
  readonly today: IsoDate
  readonly calendar: Calendar
}

/** What a topic is today, under the township's calendar. */
export const pictureOfTopic = (
  record: TopicRecord,
  { calendar }: SettingsInForce,
  today: IsoDate,
): TopicPicture => {
  const state = topicAt(record.events)
  const clock = topicClock(state, calendar)
  return { record, state, clock, duty: topicDuty(state, clock, today), today, calendar }
}

/** Working days before the last day from which a topic counts as nearly due. */
const NEARLY = 3

/** How near its last day a topic is; null where nothing is owed. */
export const topicUrgency = ({
  clock,
  duty,
  today,
  calendar,
}: TopicPicture): 'overdue' | 'soon' | 'open' | null => {
  if (clock === null || duty === null) return null
  if (duty.isOverdue) return 'overdue'
  return daysLeftOf(clock, today, calendar) <= NEARLY ? 'soon' : 'open'
}
