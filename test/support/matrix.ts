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

/** The test file that is being loaded where every file is run on a sample; null where few files are asked for, or the whole. */
export const fileOfSampledRun = (): string | null =>
  IS_WHOLE_MATRIX ? null : (process.env['SAMPLED_TEST_FILE'] ?? null)

/** Halves names the same way each time: what failed yesterday is what is run again today. */
export const isOfFirstHalf = (name: string): boolean =>
  [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % 2 === 0
