import { within } from './message-fields'
import { noticeWords, type NoticeFacts, type NoticeTopic } from './notice-words'

/** Most characters of a field `thing` of a WeChat subscribe message; one more and the whole message is refused. */
const LONGEST_THING = 20

/** What a subscribe message (订阅消息) says, each field within its limit; the time is that of its row in the outbox. */
export interface SubscribeMessage {
  /** What happened. */
  readonly thing1: string
  /** What it is about: a number, or what follows. */
  readonly thing2: string
}

/**
 * A text within a limit, counted as WeChat counts: by code points, cut with an ellipsis, never in the middle of a character.
 * @example withinThing('盏公申〔2026〕1号') // '盏公申〔2026〕1号'
 */
export const withinThing = (text: string): string => within(text, LONGEST_THING)

/**
 * A notice as a subscribe message. It names no person; a field is never empty, since WeChat refuses those too.
 * Source: WeChat's limits of template fields (thing ≤ 20 characters).
 * @example subscribeMessage('extend', { number: '盏公申〔2026〕1号' }).thing1 // '答复期限延长了'
 */
export const subscribeMessage = (topic: NoticeTopic, facts: NoticeFacts): SubscribeMessage => {
  const { title, text } = noticeWords(topic, facts, 'resident')
  return {
    thing1: withinThing(title),
    thing2: withinThing([facts.number, text, '请打开“我的”里的消息看'].find((words) => words !== '') ?? ''),
  }
}
