import type { Recorded } from '../dossier/dossier'
import type { ConcernGrade } from './grades'

/** What is said to everybody: a statement, a card that sets a rumour right, the closing word. */
export const WORDS_KINDS = ['statement', 'fact_card', 'closing'] as const
export type WordsKind = (typeof WORDS_KINDS)[number]

/** Chinese names. @example WORDS_KIND_TEXTS.fact_card // '辟谣' */
export const WORDS_KIND_TEXTS: Readonly<Record<WordsKind, string>> = {
  statement: '情况说明',
  fact_card: '辟谣',
  closing: '处置结束',
}

/** A text that is to be shown to everybody. */
export interface ConcernWords {
  readonly kind: WordsKind
  /** What is being said around, '' unless it is a fact card. */
  readonly rumour: string
  readonly text: string
  /** What residents can or should do; '' where there is nothing to do. */
  readonly whatToDo: string
  /** Number of the earlier words that these take the place of; null for what is new. */
  readonly corrects: number | null
}

/** What happened, as it is known: shown to everybody once something was said about it. */
export interface ConcernFacts {
  readonly title: string
  readonly what: string
  readonly place: string
  /** Whoever is in charge answers (谁主管谁回应). */
  readonly unitId: string
  /** Telephone on duty, on top of the page. */
  readonly dutyPhone: string
}

export type ConcernOpened = Recorded<'opened'> &
  ConcernFacts & {
    readonly grade: ConcernGrade
    /** Instant at which the office came to know of it: the hours run from here. */
    readonly heardAt: string
    /** Letter of the mailbox that it came from, by id only. */
    readonly letterId: string | null
  }
export type ConcernRegraded = Recorded<'regraded'> & {
  readonly grade: ConcernGrade
  readonly reason: string
}
export type ConcernOwnerChanged = Recorded<'owner_changed'> & {
  readonly unitId: string
  readonly dutyPhone: string
  readonly reason: string
}
/** Their number is the event's `seq`. A newer draft takes the place of the one that waits. */
export type WordsDrafted = Recorded<'words_drafted'> & { readonly words: ConcernWords }
export type WordsReturned = Recorded<'words_returned'> & {
  readonly words: number
  readonly reason: string
}
export type WordsPublished = Recorded<'words_published'> & { readonly words: number }
/** The emergency path: out at once, looked at by a second person afterwards. */
export type WordsPublishedFirst = Recorded<'words_published_first'> & {
  readonly words: number
  readonly reason: string
}
export type WordsLookedAt = Recorded<'words_looked_at'> & {
  readonly words: number
  readonly isRight: boolean
  readonly note: string
}
export type BriefingHeld = Recorded<'briefing_held'> & {
  readonly heldAt: string
  readonly note: string
}
export type ConcernReopened = Recorded<'reopened'> & { readonly reason: string }
export type ConcernDiscarded = Recorded<'discarded'> & { readonly reason: string }

/** Something that happened to a concern; the list is only ever added to. */
export type ConcernEvent =
  | ConcernOpened
  | ConcernRegraded
  | ConcernOwnerChanged
  | WordsDrafted
  | WordsReturned
  | WordsPublished
  | WordsPublishedFirst
  | WordsLookedAt
  | BriefingHeld
  | ConcernReopened
  | ConcernDiscarded

/** What may be done with a concern, in the order of the work. */
export const CONCERN_ACTS = [
  'draft_words',
  'publish_words',
  'publish_words_first',
  'return_words',
  'look_at_words',
  'hold_briefing',
  'regrade',
  'change_owner',
  'reopen',
  'discard',
] as const
export type ConcernAct = (typeof CONCERN_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_CONCERN_ACT.draft_words // 'words_drafted' */
export const EVENT_OF_CONCERN_ACT: Readonly<Record<ConcernAct, ConcernEvent['type']>> = {
  draft_words: 'words_drafted',
  publish_words: 'words_published',
  publish_words_first: 'words_published_first',
  return_words: 'words_returned',
  look_at_words: 'words_looked_at',
  hold_briefing: 'briefing_held',
  regrade: 'regraded',
  change_owner: 'owner_changed',
  reopen: 'reopened',
  discard: 'discarded',
}
