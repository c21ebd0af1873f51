import type { Recorded } from '../dossier/dossier'
import type { IsoDate } from '../calendar/civil-date'
import type { Concerned } from '../people/recusal'
import type { ComplaintKind, ComplaintTerms } from './kinds'
import type { ComplaintAnswer } from './outcomes'

/** How a letter came in; `hotline`: as an order of 12345; `transferred`: forwarded by a body above. */
export const COMPLAINT_CHANNELS = ['online', 'counter', 'post', 'phone', 'hotline', 'transferred'] as const
export type ComplaintChannel = (typeof COMPLAINT_CHANNELS)[number]

/** Chinese names, as both sides read them. @example CHANNEL_TEXTS.post // '邮寄' */
export const CHANNEL_TEXTS: Readonly<Record<ComplaintChannel, string>> = {
  online: '网上来信',
  counter: '当面反映',
  post: '邮寄',
  phone: '电话',
  hotline: '12345 热线转来',
  transferred: '上级转送',
}

/** Where a letter came from when it was something else before. */
export interface FormerCase {
  readonly caseId: string
  readonly number: string
}

export type Sent = Recorded<'sent'> & {
  readonly kind: ComplaintKind
  readonly channel: ComplaintChannel
  readonly isAnonymous: boolean
  /** Whose letter it is where staff wrote it down; left out where the sender did it himself. */
  readonly takenFor?: string
  /** Persons and units of the township that it is about, as far as the sender could point at them. */
  readonly concerned: readonly Concerned[]
  readonly from: FormerCase | null
  /** Left out: the township. A villager may turn to the county about 村务公开. */
  readonly addressedTo?: 'county'
  /** The terms in force when it came; left out in letters from before they could be set. */
  readonly terms?: ComplaintTerms
  /** Day until which an order of 12345 wants to be returned; left out where it names none. */
  readonly orderDueOn?: IsoDate
}
/** What it is in law, by staff; or by the sender while nobody has looked at it. */
export type Sorted = Recorded<'sorted'> & { readonly kind: ComplaintKind; readonly reason: string }
/** Whom it is about, after reading it: from then on it is closed to them. */
export type ConcernNamed = Recorded<'concern_named'> & { readonly concerned: readonly Concerned[] }
export type ReceiptTold = Recorded<'receipt_told'> & { readonly how: string }
/** 受理: the sixty days of a petition begin. */
export type Accepted = Recorded<'accepted'>
/** A forwarded petition isn't ours: reasons to whoever forwarded it. */
export type Objected = Recorded<'objected'> & { readonly reason: string }
export type Assigned = Recorded<'assigned'> & {
  readonly to: string
  /** '' when somebody took it himself. */
  readonly reason: string
}
export type AssignmentReturned = Recorded<'assignment_returned'> & { readonly reason: string }
/** A unit is asked to do its part by a day. */
export type PartAsked = Recorded<'part_asked'> & {
  readonly unitId: string
  readonly task: string
  readonly answerBy: IsoDate
}
export type PartGiven = Recorded<'part_given'> & { readonly unitId: string; readonly result: string }
export type ProgressTold = Recorded<'progress_told'> & { readonly text: string }
export type Added = Recorded<'added'> & { readonly text: string }
/** Unit: that of the kind's term. */
export type Extended = Recorded<'extended'> & { readonly days: number; readonly reason: string }
export type Answered = Recorded<'answered'> & { readonly answer: ComplaintAnswer }
export type Confirmed = Recorded<'confirmed'> & {
  /** 1 very discontent … 5 very content. */
  readonly rating: number
  readonly words: string
  readonly mayPublish: boolean
}
export type Reopened = Recorded<'reopened'> & { readonly reason: string }
/** Supervision (督办) by the county, the head or the mayor: what is to be done, and when to report it. */
export type Supervised = Recorded<'supervised'> & { readonly demand: string; readonly answerBy: IsoDate }
/** What came of what supervision demanded. */
export type Reported = Recorded<'reported'> & { readonly result: string }
export type HandedOver = Recorded<'handed_over'> & {
  readonly to: string
  readonly contact: string
  readonly reason: string
}
/** It asks for information: it goes on as a request with its own text and day. */
export type Converted = Recorded<'converted'> & { readonly caseId: string; readonly number: string }
export type Joined = Recorded<'joined'> & { readonly intoId: string; readonly intoNumber: string }
/** The sender agrees that letter and answer are shown without anything personal, or takes that back. */
export type PublicationAllowed = Recorded<'publication_allowed'> & { readonly allows: boolean }
export type Noted = Recorded<'noted'> & { readonly text: string }
export type ComplaintWithdrawn = Recorded<'withdrawn'>
export type ComplaintClosed = Recorded<'closed'> & { readonly reason: string }

/** Something that happened to a letter; the list is only ever added to. */
export type ComplaintEvent =
  | Sent
  | Sorted
  | ConcernNamed
  | ReceiptTold
  | Accepted
  | Objected
  | Assigned
  | AssignmentReturned
  | PartAsked
  | PartGiven
  | ProgressTold
  | Added
  | Extended
  | Answered
  | Confirmed
  | Reopened
  | Supervised
  | Reported
  | HandedOver
  | Converted
  | Joined
  | PublicationAllowed
  | Noted
  | ComplaintWithdrawn
  | ComplaintClosed

export type ComplaintEventType = ComplaintEvent['type']

/** What may be done with a letter, in the order of the work. */
export const COMPLAINT_ACTS = [
  'sort',
  'name_concern',
  'tell_receipt',
  'accept',
  'object',
  'assign',
  'return_assignment',
  'ask_part',
  'give_part',
  'tell_progress',
  'add',
  'extend',
  'answer',
  'confirm',
  'reopen',
  'allow_publication',
  'supervise',
  'report',
  'hand_over',
  'convert',
  'join',
  'note',
  'withdraw',
  'close',
] as const
export type ComplaintAct = (typeof COMPLAINT_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_COMPLAINT_ACT.answer // 'answered' */
export const EVENT_OF_COMPLAINT_ACT: Readonly<Record<ComplaintAct, ComplaintEventType>> = {
  sort: 'sorted',
  name_concern: 'concern_named',
  tell_receipt: 'receipt_told',
  accept: 'accepted',
  object: 'objected',
  assign: 'assigned',
  return_assignment: 'assignment_returned',
  ask_part: 'part_asked',
  give_part: 'part_given',
  tell_progress: 'progress_told',
  add: 'added',
  extend: 'extended',
  answer: 'answered',
  confirm: 'confirmed',
  reopen: 'reopened',
  allow_publication: 'publication_allowed',
  supervise: 'supervised',
  report: 'reported',
  hand_over: 'handed_over',
  convert: 'converted',
  join: 'joined',
  note: 'noted',
  withdraw: 'withdrawn',
  close: 'closed',
}
