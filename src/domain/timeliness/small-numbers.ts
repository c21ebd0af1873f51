/** Below this many, people around might recognise somebody. Unit: requests. House rule. */
export const RECOGNISABLE_BELOW = 3

/** A figure as it may be shown: null where it is kept back. */
export type ShownFigure = number | null

/** One total with its parts, as they may be shown. */
export interface ShownTable<Key extends string> {
  readonly total: ShownFigure
  readonly parts: Readonly<Record<Key, ShownFigure>>
  /** What the parts kept back add up to, where that may be said; null where nothing is kept back or all is. */
  readonly keptBack: ShownFigure
}

const isSmall = (value: number): boolean => value > 0 && value < RECOGNISABLE_BELOW
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/**
 * Whether the parts below the limit may stand together with their sum: not when the sum is itself small, and not when it
 * tells each of them (every one at its highest).
 */
const hideEachOther = (low: readonly number[]): boolean =>
  sumOf(low) >= RECOGNISABLE_BELOW && sumOf(low) < low.length * (RECOGNISABLE_BELOW - 1)

type Kept = 'none' | 'low' | 'all'

const keptOf = (values: readonly number[]): Kept => {
  if (!values.some(isSmall)) return 'none'
  return hideEachOther(values.filter((value) => value < RECOGNISABLE_BELOW)) ? 'low' : 'all'
}

/**
 * A total with its parts so that no part of 1 or 2 can be read or worked out by subtraction, not even by who knows this
 * rule: small parts are kept back together with the zeros, as one sum; where that sum would tell them, every part is.
 * A total of 1 or 2 is kept back too. Unit: requests.
 * @example suppress({ granted: 8, refused: 2, partial: 1, other: 0 }).keptBack // 3
 */
export const suppress = <Key extends string>(parts: Readonly<Record<Key, number>>): ShownTable<Key> => {
  const entries = Object.entries<number>(parts)
  const values = entries.map(([, value]) => value)
  const [kept, total] = [keptOf(values), sumOf(values)]
  const isHidden = (value: number): boolean =>
    kept === 'all' || (kept === 'low' && value < RECOGNISABLE_BELOW)
  return {
    total: isSmall(total) ? null : total,
    parts: Object.fromEntries(
      entries.map(([key, value]) => [key, isHidden(value) ? null : value]),
    ) as unknown as ShownTable<Key>['parts'],
    keptBack: kept === 'low' ? sumOf(values.filter(isHidden)) : null,
  }
}
