import type { Recorded } from '../dossier/dossier'
import type { IsoDate } from '../calendar/civil-date'
import type { TakeDownGround } from '../disclosure/take-down'

/** Where a piece came from. */
export type Origin =
  | { readonly kind: 'new' }
  /** The 解读 of another piece. */
  | { readonly kind: 'interpretation'; readonly of: string }
  /** A document that was published before there was a desk. */
  | { readonly kind: 'document'; readonly documentId: string }
  /** 来信选登: the letter whose answer it shows. */
  | { readonly kind: 'letters'; readonly complaintId: string; readonly number: string }
  /** Like requests (Art. 44): the case that led to it. */
  | { readonly kind: 'requests'; readonly caseId: string; readonly caseNumber: string }

/** The three checks of the reviewer: 政治关、政策关、文字关. */
export const CONTENT_CHECKS = ['politics', 'policy', 'wording'] as const
export type ContentCheck = (typeof CONTENT_CHECKS)[number]

export type Drafted = Recorded<'drafted'> & { readonly origin: Origin }
export type Edited = Recorded<'edited'>
/** `keepBecause`: why personal data that was found should stay, '' where none was found. */
export type SubmittedForReview = Recorded<'submitted'> & { readonly keepBecause: string }
export type Recalled = Recorded<'recalled'>
export type Returned = Recorded<'returned'> & { readonly reason: string }
/** Content review passed; `findings` counts what the machine had pointed at and the reviewer let stand. */
export type Reviewed = Recorded<'reviewed'> & { readonly note: string; readonly findings: number }
/** Record of the secrecy review (保密审查，一事一审). */
export type SecrecyReviewed = Recorded<'secrecy_reviewed'> & {
  readonly number: string
  readonly basis: string
  readonly note: string
}
/** The secrecy review came out against publishing; `reassessOn` per Art. 18. */
export type Withheld = Recorded<'withheld'> & {
  readonly ground: string
  readonly reason: string
  readonly reassessOn: IsoDate
}
export type Reassessed = Recorded<'reassessed'> & {
  readonly opens: boolean
  readonly reason: string
  readonly reassessOn: IsoDate | null
}
/** Somebody has looked at what the machine pointed at, and lets it stand. */
export type FindingChecked = Recorded<'finding_checked'> & {
  /** Key of the finding, see `keyedFindings`. */
  readonly key: string
  /** What it said, for the story. */
  readonly message: string
}
/** A second person lets personal data stand, for a ground: the spots named, or all of it where none are (before there were spots). */
export type PrivacyOverridden = Recorded<'privacy_overridden'> & {
  readonly ground: string
  readonly findings: number
  readonly spots?: readonly string[]
}
export type InterpretationLinked = Recorded<'interpretation_linked'> & { readonly publicationId: string }
export type InterpretationExempted = Recorded<'interpretation_exempted'> & { readonly reason: string }
/** `publishAt` may lie ahead: until then the piece is 定时发布. */
export type Published = Recorded<'published'> & {
  readonly documentId: string
  readonly publishAt: string
  readonly noticeThrough: IsoDate | null
}
export type Unscheduled = Recorded<'unscheduled'>
export type RevisionBegun = Recorded<'revision_begun'> & {
  readonly way: 'revision' | 'correction'
  readonly reason: string
}
export type TakenDownEvent = Recorded<'taken_down'> & {
  readonly ground: TakeDownGround
  readonly reason: string
}
export type Repealed = Recorded<'repealed'> & {
  readonly from: IsoDate
  /** Document that takes its place, null where none does. */
  readonly replacedBy: string | null
  readonly reason: string
}
export type Dropped = Recorded<'dropped'> & { readonly reason: string }

export type PublicationEvent =
  | Drafted
  | Edited
  | FindingChecked
  | SubmittedForReview
  | Recalled
  | Returned
  | Reviewed
  | SecrecyReviewed
  | Withheld
  | Reassessed
  | PrivacyOverridden
  | InterpretationLinked
  | InterpretationExempted
  | Published
  | Unscheduled
  | RevisionBegun
  | TakenDownEvent
  | Repealed
  | Dropped

export type PublicationEventType = PublicationEvent['type']

/** Acts at the publishing desk, in the order of the work. */
export const PUBLICATION_ACTS = [
  'edit',
  'check_finding',
  'submit',
  'recall',
  'return_piece',
  'pass_review',
  'clear_secrecy',
  'withhold',
  'override_privacy',
  'draft_interpretation',
  'exempt_interpretation',
  'publish',
  'unschedule',
  'begin_revision',
  'take_down',
  'repeal',
  'reassess',
  'drop',
] as const
export type PublicationAct = (typeof PUBLICATION_ACTS)[number]
