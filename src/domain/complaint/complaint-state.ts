import type { IsoDate } from '../calendar/civil-date'
import type { Concerned } from '../people/recusal'
import type { Actor } from '../people/roles'
import type { ComplaintStatus } from './complaint-status'
import type { ComplaintChannel, FormerCase } from './events'
import type { ComplaintKind, ComplaintTerms } from './kinds'
import type { ComplaintAnswer } from './outcomes'

/** What a unit was asked to do, and what came of it. */
export interface PartTask {
  readonly unitId: string
  readonly task: string
  readonly answerBy: IsoDate
  readonly givenOn: IsoDate | null
  readonly result: string
}

/** What somebody above demands of those who handle a letter. */
export interface Supervision {
  readonly demand: string
  readonly answerBy: IsoDate
  /** Whoever demands it, and hears of the result. */
  readonly by: Actor
  /** Null until it is reported. */
  readonly report: { readonly on: IsoDate; readonly result: string } | null
}

/** Everything that the events of a letter say by themselves, without a calendar. */
export interface ComplaintState {
  readonly status: ComplaintStatus
  readonly kind: ComplaintKind
  readonly channel: ComplaintChannel
  readonly isAnonymous: boolean
  readonly senderId: string
  readonly sentAt: string
  readonly receivedOn: IsoDate | null
  /** The terms in force when it came. */
  readonly terms: ComplaintTerms
  /** Day until which an order of 12345 wants to be returned; null where it names none. */
  readonly orderDueOn: IsoDate | null
  /** Whom it is about: they, those under them and those who stand in for them never see it. */
  readonly concerned: readonly Concerned[]
  readonly from: FormerCase | null
  readonly addressedTo: 'township' | 'county'
  readonly isSorted: boolean
  readonly receiptToldOn: IsoDate | null
  readonly acceptedOn: IsoDate | null
  readonly extension: { readonly on: IsoDate; readonly days: number } | null
  readonly handlerId: string | null
  /** Everybody whose answer was not accepted: it goes to someone else afterwards. */
  readonly answeredBefore: readonly string[]
  readonly parts: readonly PartTask[]
  readonly answer: {
    readonly on: IsoDate
    readonly by: Actor
    readonly content: ComplaintAnswer
  } | null
  readonly confirmation: {
    readonly rating: number
    readonly words: string
    readonly mayPublish: boolean
  } | null
  /** Whether the sender agrees that letter and answer are shown without anything personal. */
  readonly mayPublish: boolean
  readonly reopenedBecause: string
  readonly reopenings: number
  readonly supervision: Supervision | null
  /** Where it went, for letters that others go on with; `id` where that is a request or letter here. */
  readonly wentTo: { readonly id: string | null; readonly text: string } | null
  /** First day on which somebody of the office did something. */
  readonly firstActOn: IsoDate | null
}
