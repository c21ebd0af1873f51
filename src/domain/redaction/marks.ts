import { OUTCOMES, REFUSAL_GROUNDS, type OutcomeCode } from '../information-request/outcomes'
import { fail, ok, type Result } from '../result'

/** Part of a page, as fractions of its width and height from its upper left corner. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Something that is to be withheld, and on what ground. */
export interface RedactionMark {
  /** Page, from 0. */
  readonly page: number
  /** Null for the whole page. */
  readonly area: Area | null
  readonly ground: OutcomeCode
}

export type MarkProblem = 'redaction_without_marks' | 'redaction_outside_page' | 'redaction_without_ground'

const SMALLEST = 0.002

const isInside = ({ left, top, width, height }: Area): boolean =>
  [left, top, width, height].every((value) => Number.isFinite(value) && value >= 0) &&
  width >= SMALLEST &&
  height >= SMALLEST &&
  left + width <= 1 + SMALLEST &&
  top + height <= 1 + SMALLEST

const problemOf = ({ page, area, ground }: RedactionMark, pages: number): MarkProblem | null => {
  if (!REFUSAL_GROUNDS.includes(ground)) return 'redaction_without_ground'
  if (!Number.isInteger(page) || page < 0 || page >= pages) return 'redaction_outside_page'
  return area === null || isInside(area) ? null : 'redaction_outside_page'
}

/**
 * Whether marks say clearly what is to be withheld: at least one, each on a page that there is, each with a ground of
 * Art. 14–16. Source: 政府信息公开条例 Art. 37 (what can be separated is given, for the rest reasons are stated).
 * Fails: `redaction_without_marks`, `redaction_outside_page`, `redaction_without_ground`, with the number of the mark.
 */
export const checkMarks = (
  marks: readonly RedactionMark[],
  pages: number,
): Result<readonly RedactionMark[], MarkProblem> => {
  if (marks.length === 0) return fail('redaction_without_marks')
  for (const [at, mark] of marks.entries()) {
    const problem = problemOf(mark, pages)
    if (problem !== null) return fail(problem, { mark: at + 1 })
  }
  return ok(marks)
}

/**
 * What is written on a withheld part.
 * @example markLabel('secret') // '不公开：属于国家秘密'
 */
export const markLabel = (ground: OutcomeCode): string => `不公开：${OUTCOMES[ground].situation}`
