import type { IsoDate } from '../calendar/civil-date'
import type { Recorded } from '../dossier/dossier'
import type { RoundContent } from './round-content'

/** What became of a point. */
export const POINT_OUTCOMES = ['adopted', 'partly', 'not_adopted'] as const
export type PointOutcome = (typeof POINT_OUTCOMES)[number]

/** Chinese names. @example POINT_OUTCOME_TEXTS.partly // '部分采纳' */
export const POINT_OUTCOME_TEXTS: Readonly<Record<PointOutcome, string>> = {
  adopted: '采纳',
  partly: '部分采纳',
  not_adopted: '没有采纳',
}

/** What several comments say alike, and what becomes of it. */
export interface RoundPoint {
  readonly title: string
  readonly outcome: PointOutcome
  /** Why: what was changed, or why nothing was. */
  readonly reason: string
  /** Comments that say it, by id. */
  readonly comments: readonly string[]
}

/** How much was said and what came of it. */
export interface RoundFigures {
  readonly people: number
  readonly comments: number
  readonly adopted: number
  readonly partly: number
  readonly notAdopted: number
}

export type RoundDrafted = Recorded<'drafted'> & {
  readonly content: RoundContent
  /** Published document that the text was taken from. */
  readonly fromDocumentId: string | null
}
export type RoundEdited = Recorded<'edited'> & { readonly content: RoundContent }
export type RoundSubmitted = Recorded<'submitted'>
export type RoundReturned = Recorded<'returned'> & { readonly reason: string }
export type RoundOpened = Recorded<'opened'> & { readonly throughOn: IsoDate }
export type RoundExtended = Recorded<'extended'> & {
  readonly throughOn: IsoDate
  readonly reason: string
}
export type RoundStopped = Recorded<'stopped'> & { readonly reason: string }
/** Its number is the event's `seq`; `replaces` names the one that it takes the place of. */
export type PointPut = Recorded<'point_put'> & {
  readonly point: RoundPoint
  readonly replaces: number | null
}
export type PointDropped = Recorded<'point_dropped'> & { readonly point: number }
export type SummarySubmitted = Recorded<'summary_submitted'> & { readonly text: string }
export type SummaryReturned = Recorded<'summary_returned'> & { readonly reason: string }
export type SummaryPublished = Recorded<'summary_published'> & { readonly figures: RoundFigures }
export type FinalLinked = Recorded<'final_linked'> & {
  readonly documentId: string
  readonly title: string
}
export type RoundDiscarded = Recorded<'discarded'> & { readonly reason: string }

/** Something that happened to a round; the list is only ever added to. */
export type RoundEvent =
  | RoundDrafted
  | RoundEdited
  | RoundSubmitted
  | RoundReturned
  | RoundOpened
  | RoundExtended
  | RoundStopped
  | PointPut
  | PointDropped
  | SummarySubmitted
  | SummaryReturned
  | SummaryPublished
  | FinalLinked
  | RoundDiscarded

/** What may be done with a round, in the order of the work. */
export const ROUND_ACTS = [
  'edit',
  'submit',
  'return_draft',
  'open',
  'extend',
  'stop',
  'put_point',
  'drop_point',
  'submit_summary',
  'return_summary',
  'publish_summary',
  'link_final',
  'discard',
] as const
export type RoundAct = (typeof ROUND_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_ROUND_ACT.open // 'opened' */
export const EVENT_OF_ROUND_ACT: Readonly<Record<RoundAct, RoundEvent['type']>> = {
  edit: 'edited',
  submit: 'submitted',
  return_draft: 'returned',
  open: 'opened',
  extend: 'extended',
  stop: 'stopped',
  put_point: 'point_put',
  drop_point: 'point_dropped',
  submit_summary: 'summary_submitted',
  return_summary: 'summary_returned',
  publish_summary: 'summary_published',
  link_final: 'final_linked',
  discard: 'discarded',
}
