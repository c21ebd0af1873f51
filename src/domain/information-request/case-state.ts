import type { IsoDate } from '../calendar/civil-date'
import type { Role } from '../people/roles'
import type { Clock } from '../statute/clock'
import type { CaseEventType, Channel, ConsultedParty, LetterPart, Reply } from './events'
import type { OutcomeCode } from './outcomes'

/** States of a request (docs/statute.md §1.4). Derived, never stored. */
export const CASE_STATUSES = [
  'not_submitted',
  'submitted',
  'received',
  'awaiting_correction',
  'consulting',
  'awaiting_reason',
  'awaiting_fee',
  'replied',
  'closed',
  'withdrawn',
] as const

export type CaseStatus = (typeof CASE_STATUSES)[number]

/** Whose turn it is. `role` is set when it is one of our own people. */
export interface WaitingFor {
  readonly party: 'office' | 'applicant' | 'third_party' | 'agency' | 'nobody'
  readonly role: Role | null
  /** Chinese. */
  readonly text: string
}

/** One consultation: its letters, its answer, and what silence means. */
export interface ConsultationState {
  readonly party: ConsultedParty
  readonly who: string
  readonly sentOn: IsoDate
  readonly receivedOn: IsoDate | null
  readonly repliedOn: IsoDate | null
  readonly position: 'agrees' | 'objects' | null
  /** Whether it still stops the reply term on the day looked at. */
  readonly running: boolean
  /** Last day for the consulted side to answer. */
  readonly clock: Clock | null
  /** Chinese: what follows when no answer comes. */
  readonly onSilence: string
}

/** Every clock of a case that has been started. */
export interface CaseClocks {
  readonly reply: Clock | null
  readonly correctionNotice: Clock | null
  readonly correction: Clock | null
  readonly consultations: readonly Clock[]
  readonly fee: Clock | null
}

/** A draft waiting for approval. */
export interface OpenDraft {
  readonly reply: Reply
  readonly draftedBy: string
  readonly draftedOn: IsoDate
  /** How its letter was edited since, null where it wasn't, and by whom. */
  readonly letterParts: readonly LetterPart[] | null
  readonly editedBy: string | null
}

/** A way to have the office's answer, or its silence, looked at by someone else. */
export interface Remedy {
  readonly kind: 'reconsideration' | 'lawsuit' | 'complaint'
  /** Chinese name. */
  readonly name: string
  /** Chinese: who takes it. Names of county and court are put in by the letter. */
  readonly body: string
  readonly applyBy: Clock | null
  /** True when the day of service isn't on record and the day of the letter, the safer side, was used. */
  readonly estimated: boolean
  readonly route: 'reconsideration_first' | 'either'
  readonly text: string
  readonly article: string
  readonly needsLegalCheck: boolean
}

/** One line of the story of a case. */
export interface TimelineEntry {
  readonly seq: number
  readonly type: CaseEventType
  readonly on: IsoDate
  readonly title: string
  readonly text: string
  readonly article: string
  /** Chinese role of the person who acted. */
  readonly who: string
}

/** Everything that follows from a case's events on a day. */
export interface CaseState {
  readonly status: CaseStatus
  readonly statusText: string
  readonly isOpen: boolean
  /** Instant of submission, ISO 8601 UTC. */
  readonly submittedAt: string | null
  readonly submittedOn: IsoDate | null
  readonly channel: Channel | null
  readonly receivedOn: IsoDate | null
  readonly receiptHow: string | null
  /** Day by which the office should confirm receipt; null once confirmed. House rule (A3). */
  readonly confirmBy: IsoDate | null
  readonly waitingFor: WaitingFor
  readonly since: IsoDate | null
  /** Who handles it; null while nobody has taken it. */
  readonly handler: { readonly personId: string; readonly role: Role; readonly since: IsoDate } | null
  readonly clocks: CaseClocks
  readonly consultations: readonly ConsultationState[]
  /** False while the applicant must correct or pay, or give reasons: the reply isn't the office's turn. */
  readonly replyRunning: boolean
  /** Working days of the reply term left after today; negative when overdue; null when nothing is due. */
  readonly daysLeft: number | null
  readonly isOverdue: boolean
  readonly correctionPoints: readonly string[]
  readonly extendedBy: number | null
  readonly draft: OpenDraft | null
  /** Reason of the last return, until a new draft is made. */
  readonly returnedBecause: string | null
  readonly reply: Reply | null
  readonly letterNumber: string | null
  readonly repliedOn: IsoDate | null
  readonly servedOn: IsoDate | null
  readonly repliedInTime: boolean | null
  readonly outcome: OutcomeCode | null
  readonly closedBecause: string | null
  readonly endedOn: IsoDate | null
  readonly remedies: readonly Remedy[]
  readonly timeline: readonly TimelineEntry[]
  /** Version of the calendar behind every date here. */
  readonly calendarVersion: string
}
