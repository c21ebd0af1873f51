import type { IsoDate } from '../domain/calendar/civil-date'
import type {
  ApplicantKind,
  CaseAct,
  Channel,
  ConsultedParty,
  Reply,
} from '../domain/information-request/events'
import type { OutcomeNotNow } from '../domain/information-request/desk-path'
import type { LetterKind } from '../domain/letters/letter-kinds'
import type { LetterParagraph } from '../domain/letters/letter'
import type { Clock } from '../domain/statute/clock'
import type { OfficeView } from './read-office'
import type { MessageDeliveryView } from './messages'

/** One line of a list of cases. `status` is derived, never stored. */
export interface CaseSummary {
  readonly id: string
  readonly number: string
  readonly description: string
  readonly status: string
  readonly statusText: string
  readonly submittedAt: string
  readonly receivedOn: IsoDate | null
  readonly replyDueOn: IsoDate | null
  /** Working days from today to the due date, negative when overdue, null without a running clock. */
  readonly workingDaysLeft: number | null
  readonly repliedOn: IsoDate | null
}

/** How far the chained record of a case had come, for the applicant to keep. */
export interface CaseProof {
  /** Number of the newest event. */
  readonly seq: number
  /** Its hash: 64 hex digits. */
  readonly head: string
  /** Both with township and case number, as one line to scan or copy. */
  readonly text: string
}

/** What the applicant keeps in hand after filing. */
export interface CaseReceipt {
  readonly caseId: string
  readonly number: string
  /** Instant of sending, ISO 8601 UTC. */
  readonly submittedAt: string
  /** Day of receipt (Art. 31), null until both sides have confirmed. */
  readonly receivedOn: IsoDate | null
  /** Chinese: how receipt was, or will be, confirmed. */
  readonly receiptHow: string
  /** The reply clock; before receipt is confirmed, counted as if confirmed on `expectedReceiptOn`. */
  readonly replyClock: Clock | null
  readonly expectedReceiptOn: IsoDate | null
  readonly proof: CaseProof
  readonly office: OfficeView
}

/** Which of the office's people holds a case, by role: names are nobody's business here. */
export interface HeldBy {
  readonly roleText: string
  readonly since: IsoDate
}

export interface TimelineEntry {
  readonly on: IsoDate
  readonly title: string
  readonly text: string
  readonly article: string
}

export interface RemedyView {
  readonly kind: 'reconsideration' | 'lawsuit' | 'complaint'
  readonly name: string
  /** Body applied to, e.g. 盈江县人民政府. */
  readonly body: string
  readonly text: string
  readonly applyBy: Clock | null
}

export interface ReplyLetterView {
  readonly number: string
  readonly on: IsoDate
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly outcomeText: string
  readonly inTime: boolean | null
}

/** A case as its applicant sees it. */
export interface MyCaseView extends CaseReceipt {
  readonly today: IsoDate
  readonly status: string
  readonly statusText: string
  readonly description: string
  /** Role that holds the case now and since when, in Chinese. */
  readonly waitingFor: string
  readonly waitingSince: IsoDate
  /** Who handles it; null while nobody has taken it and once it is answered. */
  readonly heldBy: HeldBy | null
  readonly clocks: readonly Clock[]
  readonly timeline: readonly TimelineEntry[]
  readonly letter: ReplyLetterView | null
  readonly remedies: readonly RemedyView[]
  /** The letter of the mailbox as which it goes on, null where it doesn’t. */
  readonly wentOnAs: { readonly id: string; readonly number: string } | null
  readonly mayWithdraw: boolean
  readonly mayCorrect: boolean
  readonly mayRate: boolean
  /** Whether the applicant may propose that what he was given be published (Art. 44). */
  readonly mayProposePublication: boolean
  /** Points to correct (Art. 30), empty without an open notice. */
  readonly correctionPoints: readonly string[]
  readonly seq: number
}

export interface ActPermission {
  readonly act: CaseAct
  readonly allowed: boolean
  /** Why not, in Chinese, with the cure. */
  readonly message: string
  readonly article: string
}

/** A case as staff see it: personal fields masked. */
export interface StaffCaseView {
  /** What the applicant was told in the app, and what became of the courtesy message of each; never proof of service. */
  readonly messages: readonly MessageDeliveryView[]
  /** The letter of the mailbox as which it goes on, null where it doesn’t. */
  readonly wentOnAs: { readonly id: string; readonly number: string } | null
  readonly id: string
  readonly number: string
  readonly today: IsoDate
  readonly channel: Channel
  readonly applicantKind: ApplicantKind
  readonly applicant: readonly { readonly field: string; readonly label: string; readonly masked: string }[]
  readonly description: string
  readonly documentNumber: string
  readonly features: string
  readonly provisionForm: string
  readonly deliveryWay: string
  readonly acceptsOtherForm: boolean
  readonly status: string
  readonly statusText: string
  readonly submittedAt: string
  /** Day on which it was sent, handed in or arrived. */
  readonly submittedOn: IsoDate
  readonly receivedOn: IsoDate | null
  /** Working days to the last lawful day of the reply, negative once it is past; null without a running clock. */
  readonly workingDaysLeft: number | null
  readonly clocks: readonly Clock[]
  readonly timeline: readonly TimelineEntry[]
  readonly draft: {
    readonly reply: Reply
    readonly draftedBy: string
    readonly draftedByMe: boolean
    readonly on: IsoDate
  } | null
  readonly returnedBecause: string
  /** Other requests of the last year that ask for much the same (Art. 44(1)). Unit: cases. */
  readonly alikeCases: number
  /** Who handles it; null while nobody has taken it. */
  readonly handler: {
    readonly name: string
    readonly roleText: string
    readonly since: IsoDate
    readonly isMe: boolean
  } | null
  /** Letters to third parties and other agencies (Art. 32, 34). */
  readonly consultations: readonly {
    readonly party: ConsultedParty
    readonly who: string
    readonly sentOn: IsoDate
    readonly receivedOn: IsoDate | null
    readonly repliedOn: IsoDate | null
  }[]
  /** Letters that ask other units for help (Art. 10, 45). */
  readonly assistances: readonly {
    readonly who: string
    readonly task: string
    readonly answerBy: IsoDate
    readonly givenOn: IsoDate | null
  }[]
  /** Third parties that did not consent and may be told of a disclosure all the same (Art. 32). */
  readonly unwilling: readonly string[]
  /** Outcomes that want a step this case hasn't seen, with that step; the desk doesn't offer them. */
  readonly outcomesNotNow: readonly OutcomeNotNow[]
  readonly letter: ReplyLetterView | null
  /** The letter as it would go out today from the open draft. */
  readonly letterPreview: ReplyLetterView | null
  /** The same part by part, for editing; null without a draft. */
  readonly letterParts: readonly LetterParagraph[] | null
  readonly permissions: readonly ActPermission[]
  /** Number of events; sent back with an act so that nobody acts on an old page. */
  readonly seq: number
}

/** A date that an act would set or move, with its ledger. */
export interface DateAfterAct {
  readonly clock: Clock
  /** The date as it stands now; null where the act starts the period. */
  readonly before: IsoDate | null
}

/** A letter that an act would issue, for reading and for wording its free parts. */
export interface LetterToCome {
  readonly kind: LetterKind
  /** Chinese name of the kind. */
  readonly name: string
  readonly paragraphs: readonly LetterParagraph[]
}

/** What would follow from an act: dates and letters, or why it can't be done. */
export interface ActPreview {
  readonly letters: readonly LetterToCome[]
  readonly dates: readonly DateAfterAct[]
  /** Chinese; empty when the act is lawful. */
  readonly refusal: string
}
