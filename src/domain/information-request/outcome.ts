import type { OutcomeCode } from './outcome-codes'

/** R1 = reconsideration first; R2 = reconsideration or suit; none = nothing was decided. */
export type RemedyKind = 'R1' | 'R2' | 'none'

/** Row of table 2 of the annual report (form of 2021). */
export type ReportRow =
  | 'r1'
  | 'r2'
  | `r3_${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | `r4_${1 | 2 | 3}`
  | `r5_${1 | 2 | 3 | 4 | 5}`
  | `r6_${1 | 2 | 3}`

/** The parts of a reply that an outcome can't do without, beside facts and legal basis. */
export type NeededPart = 'reason' | 'content' | 'withheld' | 'searchRecord' | 'otherLaw'

/** One outcome with everything the law ties to it. */
export interface Outcome {
  readonly code: OutcomeCode
  /** Chinese name of the situation. */
  readonly situation: string
  /** Articles in citation form. */
  readonly article: string
  /** Chinese: what the reply must say. */
  readonly mustSay: string
  /** Chinese: the sentence of decision in the letter. */
  readonly decision: string
  readonly reportRow: ReportRow
  readonly remedy: RemedyKind
  readonly needs: readonly NeededPart[]
  /** Whether the information is refused on a ground of Art. 14–16, so that a part may be withheld on it. */
  readonly isGround: boolean
  /** How it is reached: by a reply letter, by closing the case, or either. */
  readonly reachedBy: 'reply' | 'closing' | 'either'
  /** Sources disagree on the remedy. */
  readonly needsLegalCheck: boolean
}

/** The words of an outcome: situation, article, what must be said, sentence of decision. */
export type Legal = readonly [situation: string, article: string, mustSay: string, decision: string]
/** What sets an outcome apart from a plain reply. */
export type Traits = Partial<Pick<Outcome, 'needs' | 'isGround' | 'reachedBy' | 'needsLegalCheck'>>

/**
 * Makes one row of the table of outcomes; what isn't given is that of a plain reply.
 * @example outcome('repeat', ['重复申请', article, mustSay, decision], ['r5_2', 'R2', {}]).reachedBy // 'reply'
 */
export const outcome = (
  code: OutcomeCode,
  [situation, article, mustSay, decision]: Legal,
  [reportRow, remedy, traits]: readonly [ReportRow, RemedyKind, Traits],
): Outcome => ({
  code,
  situation,
  article,
  mustSay,
  decision,
  reportRow,
  remedy,
  needs: [],
  isGround: false,
  reachedBy: 'reply',
  needsLegalCheck: false,
  ...traits,
})
