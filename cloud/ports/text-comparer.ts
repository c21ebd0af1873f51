import type { Anchor } from '../../src/domain/comparison/pair-articles'
import type { TextPiece } from '../../src/domain/comparison/readable-pieces'

/** Finds what two texts have in common. */
export interface TextComparer {
  /** Places of two lists that hold the same, in the order of both; none when the lists are too unlike to be worth it. */
  commonPlaces(older: readonly string[], newer: readonly string[]): readonly Anchor[]
  /** Both texts as stretches that are the same, removed or added; words are not cut. */
  pieces(older: string, newer: string): readonly TextPiece[]
}
