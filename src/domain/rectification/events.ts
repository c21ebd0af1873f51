import type { IsoDate } from '../calendar/civil-date'
import type { Recorded } from '../dossier/dossier'

/** What the county asks a township to mend. */
export interface RectificationFacts {
  /** In one line, without names of people. */
  readonly title: string
  /** What was found. */
  readonly finding: string
  /** What is to be done. */
  readonly demand: string
  /** The rule that was not kept; '' or left out where the order named none. */
  readonly basis?: string
  readonly dueOn: IsoDate
}

/** A file by which a township shows what it did; its name and bytes lie with the attachments. */
export interface MendingFile {
  readonly id: string
  /** In hexadecimal: a changed byte shows. */
  readonly sha256: string
}

/** What the township did, and where that can be seen. */
export interface Mending {
  readonly done: string
  /** A document, addresses or a number; '' where there is nothing to point at. */
  readonly evidence: string
  /** Left out by reports from before files could be given. */
  readonly files?: readonly MendingFile[]
}

export type RectificationOrdered = Recorded<'ordered'> & { readonly facts: RectificationFacts }
export type RectificationAnswered = Recorded<'answered'> & Mending
export type RectificationAccepted = Recorded<'accepted'> & { readonly note: string }
export type RectificationReturned = Recorded<'returned'> & {
  readonly reason: string
  readonly dueOn: IsoDate
}
export type RectificationExtended = Recorded<'extended'> & {
  readonly reason: string
  readonly dueOn: IsoDate
}
export type RectificationWithdrawn = Recorded<'withdrawn'> & { readonly reason: string }

/** Something that happened to an order to correct; the list is only ever added to. */
export type RectificationEvent =
  | RectificationOrdered
  | RectificationAnswered
  | RectificationAccepted
  | RectificationReturned
  | RectificationExtended
  | RectificationWithdrawn

/** What may be done with an order, in the order of the work. */
export const RECTIFICATION_ACTS = ['answer', 'accept', 'return', 'extend', 'withdraw'] as const
export type RectificationAct = (typeof RECTIFICATION_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_RECTIFICATION_ACT.answer // 'answered' */
export const EVENT_OF_RECTIFICATION_ACT: Readonly<Record<RectificationAct, RectificationEvent['type']>> = {
  answer: 'answered',
  accept: 'accepted',
  return: 'returned',
  extend: 'extended',
  withdraw: 'withdrawn',
}
