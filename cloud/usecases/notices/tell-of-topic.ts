import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import type { TopicEvent, TopicEventType } from '../../../src/domain/topic/events'
import { topicAt, type TopicState } from '../../../src/domain/topic/topic-at'
import type { Notice } from '../../ports/inbox'
import type { Stores } from '../../ports/storage'
import { peopleOfUnit } from '../acting/people-of-unit'
import { tell } from './tell'
import { tellEachFollower } from './tell-follower'
import type { TopicRecord } from '../participation/topic-picture'

/** What a notice about a topic leads to: for everybody, and for whoever named it. */
export const TOPIC_ABOUT = 'topic'
export const OWN_TOPIC_ABOUT = 'own_topic'

type Side = 'namer' | 'supporters' | 'office'

/** What is told after an event, and to whom. */
const TOLD: Readonly<Partial<Record<TopicEventType, readonly [topic: NoticeTopic, to: readonly Side[]]>>> = {
  named: ['topic_named', ['office']],
  checked: ['topic_shown', ['namer']],
  kept_back: ['topic_kept_back', ['namer']],
  merged: ['topic_merged', ['namer', 'supporters']],
  assigned: ['topic_assigned', ['office']],
  extended: ['topic_extended', ['namer', 'supporters']],
  answered: ['topic_answered', ['namer', 'supporters']],
  declined: ['topic_declined', ['namer', 'supporters']],
  reopened: ['topic_reopened', ['namer', 'supporters', 'office']],
}

/** Whoever in the office works on a topic: its unit, else the desk. */
export const officeOfTopic = ({ unitId }: TopicState, stores: Stores): Promise<readonly string[]> =>
  peopleOfUnit(unitId, stores)

interface ToTell {
  readonly topic: NoticeTopic
  readonly record: TopicRecord
  readonly last: TopicEvent
  readonly number: string
}

const noticeOf = ({ topic, record, last, number }: ToTell, kind: string): Notice => ({
  topic,
  dedupeKey: `${topic}:${record.id}:${last.seq}`,
  about: { kind, id: record.id },
  facts: { number },
})

const tellSome = async (
  news: ToTell,
  { kind, to }: { readonly kind: string; readonly to: readonly string[] },
  stores: Stores,
): Promise<void> => {
  const { record, last } = news
  const notice = noticeOf(news, kind)
  const others = [...new Set(to)].filter((id) => id !== last.by.personId)
  await tell({ notice, to: others, payload: { topicId: record.id } }, stores)
}

/** Tells whoever cares of the newest event, each once; never whoever did it. It names the topic, never a person. */
export const tellOfTopic = async (record: TopicRecord, stores: Stores): Promise<void> => {
  const last = record.events.at(-1)
  const told = last === undefined ? undefined : TOLD[last.type]
  if (last === undefined || told === undefined) return
  const [topic, sides] = told
  const state = topicAt(record.events)
  const news = { topic, record, last, number: state.number }
  // Whoever named it comes first: the same news lies in his inbox once, and leads to his own page.
  if (sides.includes('namer')) await tellSome(news, { kind: OWN_TOPIC_ABOUT, to: [state.namerId] }, stores)
  const supporters = sides.includes('supporters') ? await stores.topicSupports.supportersOf(record.id) : []
  const office = sides.includes('office') ? await officeOfTopic(state, stores) : []
  await tellSome(news, { kind: TOPIC_ABOUT, to: [...supporters, ...office] }, stores)
  if (!sides.includes('supporters')) return
  const follows = await stores.follows.ofSubject({ kind: 'topic', subject: record.id })
  const exceptIds = [last.by.personId, state.namerId, ...supporters, ...office]
  const followers = { notice: noticeOf(news, TOPIC_ABOUT), follows, exceptIds, on: last.on }
  await tellEachFollower(followers, stores)
}
