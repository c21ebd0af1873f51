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

/**
 * The matrix of pages takes longer than one sits at it: it is run part by part, by build and by address.
 * @example TEST_MATRIX=whole TEST_BUILD=weapp TEST_PAGES='staff/(case|reply)' node --import tsx --test test/pages/every-page.test.ts
 */
export const isBuildOfPart = (build: string): boolean => build.startsWith(process.env['TEST_BUILD'] ?? '')

/** Whether the page of this address belongs to the part. */
export const isPageOfPart = (path: string): boolean => new RegExp(process.env['TEST_PAGES'] ?? '').test(path)

/** The test file that is being loaded where every file is run on a sample; null where few files are asked for, or the whole. */
export const fileOfSampledRun = (): string | null =>
  IS_WHOLE_MATRIX ? null : (process.env['SAMPLED_TEST_FILE'] ?? null)

/**
 * Whether a name belongs to the share that is one of so many, the same one each time: what failed yesterday is what is run again today.
 * @example isOfShare('test/cloud/usecases/letters/letters.test.ts', 4) // true for about every fourth name
 */
export const isOfShare = (name: string, parts: number): boolean =>
  [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % parts === 0
