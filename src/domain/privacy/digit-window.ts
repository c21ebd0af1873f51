import type { DigitRun, Gap } from './digit-runs'
import type { Place } from './matches'

/** Some neighbouring digits of a run: `[at, at + length)`. */
export interface DigitWindow {
  readonly run: DigitRun
  readonly at: number
  readonly length: number
}

/**
 * The digits in a window.
 * @example digitsIn({ run, at: 0, length: 11 }) // '13812345678'
 */
export const digitsIn = ({ run, at, length }: DigitWindow): string => run.digits.slice(at, at + length)

/**
 * Where a window stands in the text.
 * @example placeOf(window) // { from: 2, to: 13 }
 */
export const placeOf = ({ run, at, length }: DigitWindow): Place => ({
  from: run.starts[at]!,
  to: run.ends[at + length - 1]!,
})

/**
 * The same, with the bracket that is opened before the window and closed in it.
 * @example writtenPlace('(138)12345678', window) // { from: 0, to: 13 }
 */
export const writtenPlace = (text: string, window: DigitWindow): Place => {
  const { from, to } = placeOf(window)
  const isOpened = /[(（]/u.test(text.charAt(from - 1))
  const isClosed = /^[^(（]*[)）]/u.test(text.slice(from, to))
  return { from: isOpened && isClosed ? from - 1 : from, to }
}

/**
 * Whether a number begins here: nothing is glued before the digit.
 * @example beginsNumber(run, 0) // true
 */
export const beginsNumber = (run: DigitRun, at: number): boolean =>
  at === 0 || run.gaps[at - 1] !== 'none' || run.digits.charAt(at - 1) === 'X'

/**
 * Whether a number ends with this digit: no digit is glued behind it.
 * @example endsNumber(run, 10) // true
 */
export const endsNumber = (run: DigitRun, at: number): boolean =>
  at === run.digits.length - 1 || run.gaps[at] !== 'none' || run.digits.charAt(at + 1) === 'X'

/**
 * Whether a window is a number of its own, with no digit glued to it.
 * @example standsAlone(window) // true
 */
export const standsAlone = ({ run, at, length }: DigitWindow): boolean =>
  beginsNumber(run, at) && endsNumber(run, at + length - 1)

/**
 * The gaps inside a window.
 * @example gapsIn(window) // ['none', 'none', 'space']
 */
export const gapsIn = ({ run, at, length }: DigitWindow): readonly Gap[] =>
  run.gaps.slice(at, at + length - 1)

/**
 * Lengths of the pieces that a window's gaps cut it into.
 * @example piecesOf(window) // [3, 4, 4]
 */
export const piecesOf = (window: DigitWindow): readonly number[] => {
  const pieces = [1]
  for (const gap of gapsIn(window)) {
    if (gap === 'none') pieces[pieces.length - 1]! += 1
    else pieces.push(1)
  }
  return pieces
}

const isParting = (gap: Gap): boolean => gap === 'cell' || gap === 'comma'

/**
 * Whether each digit has a cell of its own, as on printed forms: 5|3|3|1|…
 * @example isGrid(window) // false
 */
export const isGrid = (window: DigitWindow): boolean => {
  const { run, at, length } = window
  const isWhole = !isParting(run.gaps[at - 1] ?? 'none') && !isParting(run.gaps[at + length - 1] ?? 'none')
  return length > 1 && isWhole && gapsIn(window).every(isParting)
}

/**
 * Whether the digits may be read as one number: no cell border between them (unless each has its own cell), and at most
 * `lines` line breaks.
 * @example isJoined(window, 1) // true
 */
export const isJoined = (window: DigitWindow, lines: number): boolean => {
  const gaps = gapsIn(window)
  if (gaps.some(isParting)) return isGrid(window)
  return gaps.filter((gap) => gap === 'line').length <= lines
}

/**
 * Whether a window is taken from a column of figures: a line break inside it, and another one right before or behind.
 * @example isFromColumn(window) // false
 */
export const isFromColumn = (window: DigitWindow): boolean => {
  const { run, at, length } = window
  const around = [run.gaps[at - 1], run.gaps[at + length - 1]]
  return gapsIn(window).includes('line') && around.includes('line')
}

/**
 * Every window of some lengths, longest first at each place.
 * @example windowsOf(run, [19, 18, 17, 16])
 */
export const windowsOf = (run: DigitRun, lengths: readonly number[]): readonly DigitWindow[] =>
  Array.from(run.digits).flatMap((_, at) =>
    lengths
      .filter((length) => at + length <= run.digits.length)
      .map((length): DigitWindow => ({ run, at, length })),
  )
