import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { judgeByRule, type ActPermission } from '../dossier/act-rule'
import type { Actor } from '../people/roles'
import type { TopicAct, TopicEvent } from './events'
import { TOPIC_GUARDS, type TopicGuardCode, type TopicSituation } from './guards'
import { topicAt } from './topic-at'
import { topicClock } from './topic-clock'
import { TOPIC_RULES } from './topic-rules'
import { TOPIC_STATUS_TEXTS } from './topic-status'

/** Why an act on a topic is refused. */
export type TopicRefusal = TopicGuardCode | 'role-not-allowed' | 'not-now'

/** Whether an act may be done now; if not, why not and what to do instead. */
export type TopicPermission = ActPermission<TopicGuardCode>

/** The day and the calendar that a topic is looked at with. */
export interface TopicLook {
  readonly today: IsoDate
  readonly calendar: Calendar
}

/**
 * Whether one act may be done in a situation: by role, by status, then by its guards in order.
 * @example judgeTopicAct('answer', situation).allowed
 */
export const judgeTopicAct = (act: TopicAct, situation: TopicSituation): TopicPermission => {
  const { actor, state } = situation
  return judgeByRule(
    TOPIC_RULES[act],
    { role: actor.role, status: state.status, now: `这个点题现在是“${TOPIC_STATUS_TEXTS[state.status]}”` },
    (name) => TOPIC_GUARDS[name](situation),
  )
}

/**
 * What a topic is for an actor on a day, as the guards look at it.
 * @example situationOfTopic(events, actor, { today, calendar }).state.status
 */
export const situationOfTopic = (
  events: readonly TopicEvent[],
  actor: Actor,
  { today, calendar }: TopicLook,
): TopicSituation => {
  const state = topicAt(events)
  return { state, clock: topicClock(state, calendar), actor, today }
}
