/** Whether every combination is asked for: `npm run test:full` (ADR 0208). */
export const IS_WHOLE_MATRIX = process.env['TEST_MATRIX'] === 'whole'

/**
 * How much of a matrix is gone through: all of it in the full run, a sample in `npm test`.
 * @example const STEPS = partOfMatrix({ whole: 100_000, sample: 25_000 })
 */
export const partOfMatrix = ({
  whole,
  sample,
}: {
  readonly whole: number
  readonly sample: number
}): number => (IS_WHOLE_MATRIX ? whole : sample)
