import type { IsoDate } from '../calendar/civil-date'
import type { Recorded } from '../dossier/dossier'
import type { TopicDecline } from './grounds'

/** What somebody wants to see, in everyday words. */
export interface TopicWords {
  readonly title: string
  /** '' where the title says it all. */
  readonly detail: string
}

/** A topic by id and number, e.g. 盏题〔2026〕3号. */
export interface TopicName {
  readonly id: string
  readonly number: string
}

/** A resident names a topic; who that was is never shown. */
export type Named = Recorded<'named'> & {
  readonly number: string
  readonly words: TopicWords
  /** The township's limit on the day of naming. Unit: working days. */
  readonly limitDays: number
}
/** Somebody of the office has looked: from now on everybody reads it in these words. */
export type Checked = Recorded<'checked'> & { readonly words: TopicWords }
/** Kept for the office, shown to nobody any more: insults, personal data, nothing that could be made public. */
export type KeptBack = Recorded<'kept_back'> & { readonly reason: string }
/** It goes on in another topic, its supporters with it. */
export type Merged = Recorded<'merged'> & { readonly into: TopicName }
/** Another topic came in; whoever named that waits no longer than before. */
export type TookIn = Recorded<'took_in'> & { readonly from: TopicName; readonly countsFrom: IsoDate }
export type Assigned = Recorded<'assigned'> & { readonly unitId: string; readonly reason: string }
/** Unit: working days. */
export type Extended = Recorded<'extended'> & { readonly days: number; readonly reason: string }
/** What was asked for is public, in this document. */
export type Answered = Recorded<'answered'> & { readonly documentId: string; readonly text: string }
export type Declined = Recorded<'declined'> & { readonly decline: TopicDecline }
/** The answer wasn't what was asked for; the term begins anew. */
export type Reopened = Recorded<'reopened'> & {
  readonly reason: string
  /** As of the day of reopening. Unit: working days. */
  readonly limitDays: number
}

/** Something that happened to a topic; the list is only ever added to. */
export type TopicEvent =
  Named | Checked | KeptBack | Merged | TookIn | Assigned | Extended | Answered | Declined | Reopened

export type TopicEventType = TopicEvent['type']

/** What may be done with a topic, in the order of the work. */
export const TOPIC_ACTS = [
  'check',
  'keep_back',
  'merge',
  'take_in',
  'assign',
  'extend',
  'answer',
  'decline',
  'reopen',
] as const
export type TopicAct = (typeof TOPIC_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_TOPIC_ACT.answer // 'answered' */
export const EVENT_OF_TOPIC_ACT: Readonly<Record<TopicAct, TopicEventType>> = {
  check: 'checked',
  keep_back: 'kept_back',
  merge: 'merged',
  take_in: 'took_in',
  assign: 'assigned',
  extend: 'extended',
  answer: 'answered',
  decline: 'declined',
  reopen: 'reopened',
}
