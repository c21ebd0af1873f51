import { ROLE_TEXTS } from '../information-request/terms'
import type { TopicEvent, TopicEventType } from './events'
import { GROUND_RULES } from './grounds'
import type { StoryLine, StoryWords } from '../dossier/story'

type Tellers = {
  readonly [T in TopicEventType]: (event: Extract<TopicEvent, { readonly type: T }>) => StoryWords
}

const TELLERS: Tellers = {
  named: () => ['有人点题', ''],
  checked: () => ['核对后展示', ''],
  kept_back: ({ reason }) => ['没有展示', reason],
  merged: ({ into }) => ['合并到别的点题', into.number],
  took_in: ({ from }) => ['并入相同的点题', `${from.number}，支持的人一起算，每人一次`],
  assigned: () => ['交给单位办理', ''],
  extended: ({ days, reason }) => ['延长期限', `延长${days}个工作日：${reason}`],
  answered: ({ text }) => ['已公开', text],
  declined: ({ decline }) => ['不公开', GROUND_RULES[decline.ground].text],
  reopened: ({ reason }) => ['重新办理', reason],
}

const lineOf = (event: TopicEvent): StoryLine => {
  const [title, text] = (TELLERS[event.type] as (event: TopicEvent) => StoryWords)(event)
  return {
    on: event.on,
    title,
    text,
    who: event.by.role === 'resident' ? '居民' : ROLE_TEXTS[event.by.role],
  }
}

/**
 * A topic's story for the desk, oldest first.
 * @example topicStory(events).at(-1)?.title // '已公开'
 */
export const topicStory = (events: readonly TopicEvent[]): readonly StoryLine[] => events.map(lineOf)

/**
 * The same for everybody: what a resident wrote when he wasn't content, and why something was kept back, stay inside.
 * @example publicTopicStory(events)[0]?.text // ''
 */
export const publicTopicStory = (events: readonly TopicEvent[]): readonly StoryLine[] =>
  events
    .filter(({ type }) => type !== 'kept_back')
    .map((event) => (event.by.role === 'resident' ? { ...lineOf(event), text: '' } : lineOf(event)))
