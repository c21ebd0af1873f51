import type { Share } from './survey-content'

/** Among fewer, an invitation tells who used a service: nobody is drawn. Unit: persons. House rule. */
export const LEAST_FRAME = 10
/** At least so many are invited where there are so many, whatever the share: of fewer, few answer. House rule. */
export const LEAST_SAMPLE = 30

/** A draw as it is recorded: whoever has the records can do it again. Nobody is named. */
export interface SurveyDraw {
  /** Made anew for this draw. */
  readonly seed: string
  /** How many residents used a service. */
  readonly frame: number
  /** Hash of their list, so that a list that was changed afterwards shows. */
  readonly frameHash: string
  /** How many were invited. */
  readonly invited: number
}

/**
 * How many are invited.
 * @example sampleSize(200, 20) // 40
 */
export const sampleSize = (frame: number, share: Share): number => {
  if (share === 0 || frame < LEAST_FRAME) return 0
  return Math.min(frame, Math.max(LEAST_SAMPLE, Math.ceil((frame * share) / 100)))
}

/**
 * Draws lots: everybody on the list gets the lot that `lotOf` gives him, and whoever has the lowest lots is drawn. The order
 * of the list makes no difference, and with the same lots it is the same draw.
 * @example drawn(['a', 'b', 'c'], 1, (id) => sha256(`${seed}\n${id}`)) // ['b']
 */
export const drawn = (
  frame: readonly string[],
  many: number,
  lotOf: (id: string) => string,
): readonly string[] =>
  [...new Set(frame)]
    .map((id) => ({ id, lot: lotOf(id) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, many)
    .map(({ id }) => id)
