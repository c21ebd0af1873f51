import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyTopicEvent } from '../../../src/domain/topic/apply-topic-event'
import {
  EVENT_OF_TOPIC_ACT,
  type TopicAct,
  type TopicEvent,
  type TopicEventType,
} from '../../../src/domain/topic/events'
import { eventSteps, type EventStep } from '../../support/event-steps'

const CONTENTS: { readonly [T in TopicEventType]: object } = {
  named: {
    number: '盏题〔2026〕1号',
    words: { title: '低保资金发给了谁', detail: '想看去年的名单' },
    limitDays: 15,
  },
  checked: { words: { title: '低保资金发放名单', detail: '去年的' } },
  kept_back: { reason: '有骂人的话' },
  merged: { into: { id: 'topic-9', number: '盏题〔2026〕9号' } },
  took_in: { from: { id: 'topic-8', number: '盏题〔2026〕8号' }, countsFrom: day('2026-02-27') },
  assigned: { unitId: 'social', reason: '' },
  extended: { days: 5, reason: '要等县里的数据' },
  answered: { documentId: 'document-1', text: '名单在这份文件里' },
  declined: { decline: { ground: 'not_ours', reason: '由县民政局公布', elsewhere: '县民政局 0692-8180001' } },
  reopened: { reason: '名单里没有去年的', limitDays: 15 },
}

/** `type`, `person:role`, day, and what differs from the usual content. */
export type TopicStep = EventStep<TopicEventType>

export const { after: topicEventAfter, listOf: topicOf } = eventSteps<TopicEvent>(CONTENTS)

export const NAMED: TopicStep = ['named', 'an:resident']
export const CHECKED: TopicStep = ['checked', 'clerk:clerk']
export const ANSWERED: TopicStep = ['answered', 'clerk:clerk', '2026-03-05']
export const DECLINED: TopicStep = ['declined', 'head:office_head', '2026-03-05']

const ACT_OF = Object.fromEntries(
  Object.entries(EVENT_OF_TOPIC_ACT).map(([act, type]) => [type, act]),
) as Readonly<Record<string, TopicAct>>

/** What the domain says to a step after others: '' when it is taken, else `code: message`. */
export const saidToTopic = (step: TopicStep, ...before: readonly TopicStep[]): string => {
  const list = topicOf(...before)
  const event = topicEventAfter(list, step)
  const look = { today: event.on, calendar: nationalCalendar }
  const applied = applyTopicEvent(list, { act: ACT_OF[event.type]!, event }, look)
  return applied.ok ? '' : `${applied.code}: ${String(applied.detail.message)}`
}
