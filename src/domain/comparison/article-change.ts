import type { TextPiece } from './readable-pieces'

/** What became of an article, a heading or a paragraph between two texts. */
export interface ArticleChange {
  readonly kind: 'changed' | 'added' | 'removed' | 'renumbered'
  /** Number in the older and the newer text, 「第十二条」; '' where it has none. */
  readonly olderLabel: string
  readonly newerLabel: string
  /** Heading below which it stands, in the newer text if it is there. */
  readonly heading: string
  /** Both texts in one; empty when only the number changed. */
  readonly pieces: readonly TextPiece[]
}

/** How many articles met with what. */
export interface ChangeCounts {
  readonly changed: number
  readonly added: number
  readonly removed: number
  readonly renumbered: number
  readonly same: number
}

/** Two texts, compared article by article. */
export interface TextComparison {
  readonly counts: ChangeCounts
  /** In the order of the text, without what is the same. */
  readonly changes: readonly ArticleChange[]
}
