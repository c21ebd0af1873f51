import type { ComplaintState } from '../complaint/complaint-state'
import type { ComplaintOutcome } from '../complaint/outcomes'

/** Outcomes that say that what was complained about is so. */
const UPHELD: readonly ComplaintOutcome[] = ['solved', 'partly_solved', 'not_solved']
/** Outcomes that say that it isn't; all others say nothing of the unit. */
const NOT_UPHELD: readonly ComplaintOutcome[] = ['no_basis', 'explained']

/**
 * Whether a letter is a complaint that was found to be so; null for what is no complaint, isn't answered, or says nothing of
 * whom it is about. Accusations are never counted: a number alone would tell the accused.
 * Source: 信访工作条例 (2022) Art. 30; which outcome counts is a house rule.
 * @example wasUpheld(state) // true
 */
export const wasUpheld = ({ kind, answer }: Pick<ComplaintState, 'kind' | 'answer'>): boolean | null => {
  if (kind !== 'complaint' || answer === null) return null
  const { outcome } = answer.content
  if (UPHELD.includes(outcome)) return true
  return NOT_UPHELD.includes(outcome) ? false : null
}
