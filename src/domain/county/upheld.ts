import type { ComplaintKind } from '../complaint/kinds'
import type { ComplaintOutcome } from '../complaint/outcomes'

/** What an answer says when the complaint was right, whether or not it could be put right. An interpretation. */
const RIGHT: readonly ComplaintOutcome[] = ['solved', 'partly_solved', 'not_solved', 'adopted']

/**
 * Whether a letter was a complaint about disclosure that proved right.
 * Source: Regulation (2019) Art. 47(2): 经查证属实.
 * @example isUpheld('disclosure_complaint', 'no_basis') // false
 */
export const isUpheld = (kind: ComplaintKind, outcome: ComplaintOutcome | null): boolean =>
  kind === 'disclosure_complaint' && outcome !== null && RIGHT.includes(outcome)
