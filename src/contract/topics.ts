import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { ContentVerdict } from '../domain/privacy/content-verdict'
import type { Clock } from '../domain/statute/clock'
import type { TopicAct, TopicName, TopicWords } from '../domain/topic/events'
import type { DeclineGround, DeclineWay } from '../domain/topic/grounds'
import type { StoryLine } from '../domain/dossier/story'
import type { TopicGroup, TopicStatus } from '../domain/topic/topic-status'
import { line } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { answering } from './endpoint'
import { topicDeskAct, topicWords } from './topic-acts'

/** One topic on a list. Who named it is nowhere. */
export interface TopicSummary {
  readonly id: string
  /** E.g. 盏题〔2026〕3号. */
  readonly number: string
  readonly title: string
  readonly status: TopicStatus
  readonly statusText: string
  /** How many persons want to see it. */
  readonly supporters: number
  readonly namedOn: IsoDate
  /** Last day by the house's own limit; null once it is settled. */
  readonly dueOn: IsoDate | null
  readonly isOverdue: boolean
}

/** The answer: a document that is public. */
export interface TopicAnswerView {
  readonly on: IsoDate
  readonly documentId: string
  /** '' where it has been taken down since. */
  readonly documentTitle: string
  readonly text: string
  readonly inTime: boolean
}

/** A reasoned no. */
export interface TopicDeclineView {
  readonly on: IsoDate
  readonly ground: DeclineGround
  readonly groundText: string
  readonly leadsTo: DeclineWay
  readonly reason: string
  readonly elsewhere: string
  readonly inTime: boolean
}

/** What everybody reads of a topic. */
export interface TopicView extends TopicSummary {
  readonly today: IsoDate
  readonly detail: string
  /** Unit that works on it, '' before. */
  readonly unit: string
  readonly clock: Clock | null
  readonly answer: TopicAnswerView | null
  readonly decline: TopicDeclineView | null
  readonly mergedInto: TopicName | null
  readonly story: readonly StoryLine[]
  /** Version of the topic: an act on an older one is refused. */
  readonly seq: number
}

/** My topic, shown to others or not. */
export interface MyTopicView extends TopicView {
  readonly isShown: boolean
  readonly keptBackBecause: string
  readonly mayReopen: boolean
}

/** Whether an act may be done now by whoever looks; if not, why not. */
export interface TopicActView {
  readonly act: TopicAct
  readonly text: string
  readonly note: string
  readonly allowed: boolean
  /** Chinese: why not, '' when it is allowed. */
  readonly message: string
}

/** A topic at the desk. */
export interface StaffTopicView extends TopicView {
  /** As it was named. */
  readonly named: TopicWords
  readonly isShown: boolean
  /** The named words with personal data masked, to begin with. */
  readonly suggested: TopicWords
  /** What was found in them, e.g. 手机号码 138****5678. */
  readonly findings: readonly string[]
  /** What WeChat and the list of words say; null for what was named before there were checks. */
  readonly contentCheck: { readonly verdict: ContentVerdict; readonly text: string } | null
  /** Others that ask for much the same. */
  readonly alike: readonly TopicSummary[]
  readonly acts: readonly TopicActView[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly keptBackBecause: string
  readonly reopenedBecause: string
}

/** How many topics stand in each part of the public list. */
export type TopicFigures = Readonly<Record<TopicGroup, number>>

const GROUPS = ['asked', 'answered', 'declined'] as const satisfies readonly TopicGroup[]

/** What people asked for, newest first: what waits, what became public, what didn't and why. */
export const listTopics = answering<{
  readonly today: IsoDate
  /** The house's own limit. Unit: working days. */
  readonly limitDays: number
  readonly figures: TopicFigures
  readonly topics: readonly TopicSummary[]
  /** Send back as `cursor` for older ones, null on the last page. */
  readonly next: string | null
}>()({
  area: 'participation',
  method: 'GET',
  path: '/topics',
  input: () =>
    z.strictObject({
      group: z._default(z.enum(GROUPS, { error: '没有这一类' }), 'asked'),
      cursor: z._default(z.string().check(z.regex(/^\d{0,5}$/, '页码不对，请从头看')), ''),
    }),
})

/** Topics much the same as what is being typed: supporting one is better than naming it again. */
export const listAlikeTopics = answering<{ readonly topics: readonly TopicSummary[] }>()({
  area: 'participation',
  method: 'GET',
  path: '/topics/alike',
  input: () => z.strictObject({ words: line('想看到什么', 60) }),
})

/** One topic that is shown. */
export const readTopic = answering<TopicView>()({
  area: 'participation',
  method: 'GET',
  path: '/topics/shown/:id',
  input: byId,
})

/** Names a topic, once per `Idempotency-Key`; whoever names it supports it. */
export const nameTopic = answering<MyTopicView>()({
  area: 'participation',
  method: 'POST',
  path: '/topics',
  input: topicWords,
})

/** Supports a topic, or takes the support back; the same again changes nothing. Needs `Idempotency-Key`. */
export const supportTopic = answering<{ readonly supports: boolean; readonly supporters: number }>()({
  area: 'participation',
  method: 'POST',
  path: '/topics/shown/:id/support',
  input: () => z.strictObject({ id: identifier, on: z.boolean({ error: '请选择支持还是取消支持' }) }),
})

/** Topics that I named, newest first, and those that I support. */
export const listMyTopics = answering<{
  readonly topics: readonly TopicSummary[]
  readonly supported: readonly string[]
}>()({ area: 'participation', method: 'GET', path: '/topics/mine', input: nothing })

/** One that I named. */
export const readMyTopic = answering<MyTopicView>()({
  area: 'participation',
  method: 'GET',
  path: '/topics/mine/:id',
  input: byId,
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** The answer to my topic wasn't what I asked for: once. */
export const reopenMyTopic = answering<MyTopicView>()({
  area: 'participation',
  method: 'POST',
  path: '/topics/mine/:id/reopen',
  input: () => z.strictObject({ id: identifier, seq, reason: line('还缺什么', 300) }),
})

/** Topics at the desk: what is owed first, the most urgent at the top. */
export const listDeskTopics = answering<{
  readonly today: IsoDate
  readonly topics: readonly (TopicSummary & { readonly unit: string; readonly isSoon: boolean })[]
}>()({ area: 'participation', method: 'GET', path: '/topics/desk', input: nothing })

/** One topic at the desk. */
export const readDeskTopic = answering<StaffTopicView>()({
  area: 'participation',
  method: 'GET',
  path: '/topics/desk/:id',
  input: byId,
})

/** One act at the desk. */
export const actOnTopic = answering<StaffTopicView>()({
  area: 'participation',
  method: 'POST',
  path: '/topics/desk/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: topicDeskAct }),
})
