import type { IsoDate } from '../calendar/civil-date'
import type { Actor, Role } from '../people/roles'
import type { LetterKind } from '../letters/letter-kinds'
import type { FeeScale } from '../statute/fee'
import type { OutcomeCode } from './outcomes'

/** How a request reached the office (Art. 28–29); decides the day of receipt (Art. 31). */
export const CHANNELS = ['in_person', 'registered_post', 'ordinary_post', 'online', 'fax', 'oral'] as const
export type Channel = (typeof CHANNELS)[number]

/** Applicant kinds; the five organisation kinds are columns of the annual table. */
export const APPLICANT_KINDS = [
  'citizen',
  'business',
  'research',
  'charity',
  'legal_service',
  'other_organisation',
] as const
export type ApplicantKind = (typeof APPLICANT_KINDS)[number]

/** A part of the information that is withheld, with its ground (Art. 37). */
export interface WithheldPart {
  readonly part: string
  readonly ground: OutcomeCode
  readonly reason: string
}

/** What a reply letter must say before it may be approved (Art. 36). */
export interface Reply {
  readonly outcome: OutcomeCode
  readonly facts: string
  readonly reason: string
  /** Articles relied on, e.g. 「《政府信息公开条例》第三十六条第二项」. */
  readonly legalBasis: readonly string[]
  /** The information itself, or the way to get it. */
  readonly content: string
  readonly withheld: readonly WithheldPart[]
  /** For not_ours: the right agency and its contact, where known. */
  readonly redirectTo: string
  /** For not_exist: where and by whom it was searched. */
  readonly searchRecord: string
}

/** One part of a letter as a clerk left it; a guarded part only keeps its place, for its words are the law's: text ''. */
export interface LetterPart {
  readonly id: string
  readonly text: string
}

/** How a letter that goes out with an event was worded. */
export interface LetterWording {
  readonly kind: LetterKind
  readonly parts: readonly LetterPart[]
}

interface Recorded<T extends string> {
  readonly type: T
  /** Place in the case's list, from 1, without gaps. */
  readonly seq: number
  /** Legal date of the event, civil date in Asia/Shanghai. */
  readonly on: IsoDate
  /** Instant of recording, ISO 8601 in UTC. */
  readonly at: string
  readonly by: Actor
  /** The letters of this event that a clerk reworded; left out where he didn't. */
  readonly wordings?: readonly LetterWording[]
}

export type Submitted = Recorded<'submitted'> & {
  readonly channel: Channel
  readonly applicantKind: ApplicantKind
  /** The case whose letter this was an item of. */
  readonly splitFrom?: { readonly caseId: string; readonly number: string }
  /** Chinese: what proves how it came in, where staff took it in. */
  readonly evidence?: string
}
/** `how` tells in Chinese how receipt was confirmed. */
export type Received = Recorded<'received'> & { readonly how: string }
export type CorrectionNotice = Recorded<'correction_notice'> & {
  readonly points: readonly string[]
  readonly correctionDueOn: IsoDate
}
export type CorrectionReceived = Recorded<'correction_received'>
export type ConsultedParty = 'third_party' | 'agency'
export type ConsultationSent = Recorded<'consultation_sent'> & {
  readonly party: ConsultedParty
  readonly who: string
}
export type ConsultationReceived = Recorded<'consultation_received'> & {
  readonly party: ConsultedParty
  readonly who: string
}
export type ConsultationReplied = Recorded<'consultation_replied'> & {
  readonly party: ConsultedParty
  readonly who: string
  readonly position: 'agrees' | 'objects'
  /** What the consulted side said, in its words. */
  readonly reasons?: string
}
/** Another unit is asked to help with the search; the reply term runs on (Art. 10, 45). */
export type AssistanceAsked = Recorded<'assistance_asked'> & {
  readonly who: string
  /** Chinese: what is to be searched, checked or handed over. */
  readonly task: string
  readonly answerBy: IsoDate
}
export type AssistanceGiven = Recorded<'assistance_given'> & {
  readonly who: string
  /** Chinese: where it was searched, and what was found. */
  readonly result: string
}
/** A third party that did not consent is told what is disclosed all the same, and why (Art. 32, last sentence). */
export type ThirdPartyTold = Recorded<'third_party_told'> & {
  readonly who: string
  readonly disclosed: string
  readonly reason: string
}
export type Extended = Recorded<'extended'> & {
  readonly days: number
  readonly approvedBy: string
  readonly reason: string
}
export type ReasonsAsked = Recorded<'reasons_asked'>
export type ReasonsGiven = Recorded<'reasons_given'> & {
  readonly accepted: boolean
  readonly agreedOn: IsoDate | null
}
export type FeeNoticeReceived = Recorded<'fee_notice_received'> & {
  readonly amountYuan: number
  /** By which scale the amount was worked out. */
  readonly scale?: FeeScale
}
export type FeePaid = Recorded<'fee_paid'>
export type ReplyDrafted = Recorded<'reply_drafted'> & { readonly reply: Reply }
/** The free parts of the drafted answer's letter were reworded, dropped or added to; the last edit counts. */
export type LetterEdited = Recorded<'letter_edited'> & { readonly parts: readonly LetterPart[] }
export type ReplyReturned = Recorded<'reply_returned'> & { readonly reason: string }
/** The letter is made and sent out on `on`; from here the case is answered. */
export type Replied = Recorded<'replied'> & {
  readonly reply: Reply
  readonly letterNumber: string
  readonly draftedBy: string
  /** How the letter was edited before it went out; left out where it wasn't. */
  readonly letterParts?: readonly LetterPart[]
}
export type ReplyServed = Recorded<'reply_served'> & { readonly how: string }
export type Withdrawn = Recorded<'withdrawn'>
/** Closed without a reply letter: abandoned, fee_unpaid, abusive or other. */
export type Closed = Recorded<'closed'> & { readonly outcome: OutcomeCode; readonly reason: string }

/** The answer is taken back before it reached the applicant; its draft waits for approval again. */
export type ReplyRecalled = Recorded<'reply_recalled'> & { readonly reason: string }

/** Why an answered case is taken up again. */
export const REOPENING_GROUNDS = ['reconsideration', 'judgment', 'own_correction'] as const
export type ReopeningGround = (typeof REOPENING_GROUNDS)[number]
/** A new answer is owed by `dueOn`, the day that the decision or the head has set. */
export type Reopened = Recorded<'reopened'> & {
  readonly ground: ReopeningGround
  readonly reason: string
  readonly dueOn: IsoDate
}

/** What a letter in the dress of a request really is (Art. 39). */
export const REFERRAL_TARGETS = ['petition', 'complaint', 'consultation'] as const
export type ReferralTarget = (typeof REFERRAL_TARGETS)[number]
/** The letter of the mailbox as which a request goes on. */
export interface ReferredLetter {
  readonly id: string
  readonly number: string
}
/** Goes on as something else; time and text stay on record, and the case stays in the annual table. */
export type Referred = Recorded<'referred'> & {
  readonly to: ReferralTarget
  readonly reason: string
  /** Left out where it went on outside the mailbox. */
  readonly letter?: ReferredLetter
}
/** The same request filed twice: goes on under the other number. */
export type Merged = Recorded<'merged'> & {
  readonly intoCaseId: string
  readonly intoNumber: string
  readonly reason: string
}
/** A referral or merger was wrong: the request goes on with the time it had. */
export type Resumed = Recorded<'resumed'> & { readonly reason: string }
/** Items of the same letter that go on as cases of their own, received on the same day. */
export type SplitOff = Recorded<'split_off'> & {
  readonly items: readonly { readonly caseId: string; readonly number: string }[]
}

/** How a case came into somebody's hands: taken, passed on, or done in the place of its handler. */
export const ASSIGNMENT_WAYS = ['claimed', 'handed_over', 'deputised'] as const
export type AssignmentWay = (typeof ASSIGNMENT_WAYS)[number]
/** Who handles the case from now on. Belongs to the record (Art. 45), moves no date. */
export type Assigned = Recorded<'assigned'> & {
  readonly to: string
  readonly toRole: Role
  readonly way: AssignmentWay
  readonly reason: string
}

/** A note among those who handle the case; nobody outside the office reads it. */
export type Noted = Recorded<'noted'> & { readonly text: string }

/** How content the applicant is with the handling: 1 (not at all) to 5. */
export const RATINGS = [1, 2, 3, 4, 5] as const
export type Rating = (typeof RATINGS)[number]
export type Rated = Recorded<'rated'> & { readonly rating: Rating; readonly words: string }

/** The applicant proposes that what he was given be published for everybody (Art. 44). */
export type PublicationProposed = Recorded<'publication_proposed'> & { readonly reason: string }
/** What the office found when it examined that proposal (Art. 44). */
export type PublicationDecided = Recorded<'publication_decided'> & {
  readonly accepted: boolean
  readonly reason: string
}

/** One thing that happened to an information request. Append-only; everything else is derived. */
export type CaseEvent =
  | Submitted
  | Received
  | CorrectionNotice
  | CorrectionReceived
  | ConsultationSent
  | ConsultationReceived
  | ConsultationReplied
  | AssistanceAsked
  | AssistanceGiven
  | ThirdPartyTold
  | Extended
  | ReasonsAsked
  | ReasonsGiven
  | FeeNoticeReceived
  | FeePaid
  | ReplyDrafted
  | LetterEdited
  | ReplyReturned
  | Replied
  | ReplyServed
  | Withdrawn
  | Closed
  | ReplyRecalled
  | Reopened
  | Referred
  | Merged
  | Resumed
  | SplitOff
  | Assigned
  | Noted
  | Rated
  | PublicationProposed
  | PublicationDecided

export type CaseEventType = CaseEvent['type']

/** Acts that people can try on a case; `mayDo` says which are lawful now, and why the others aren't. */
export const CASE_ACTS = [
  'confirm_receipt',
  'notice_correction',
  'submit_correction',
  'consult',
  'record_consultation_receipt',
  'record_consultation_reply',
  'ask_assistance',
  'record_assistance',
  'tell_third_party',
  'extend',
  'ask_reasons',
  'judge_reasons',
  'notice_fee',
  'record_payment',
  'draft_reply',
  'edit_letter',
  'return_reply',
  'approve_reply',
  'record_service',
  'withdraw',
  'close',
  'recall_reply',
  'reopen',
  'refer',
  'merge',
  'resume',
  'split',
  'assign',
  'note',
  'rate',
  'propose_publication',
  'decide_publication',
] as const

export type CaseAct = (typeof CASE_ACTS)[number]
