import * as z from 'zod/mini'
import type { TextPiece } from '../domain/comparison/readable-pieces'
import { identifier } from './case-id'
import type { DocumentVersionLink } from './document-view'
import { answering } from './endpoint'

export type { TextPiece }

/** What became of an article, a heading or a paragraph between two versions. */
export interface ArticleChange {
  readonly kind: 'changed' | 'added' | 'removed' | 'renumbered'
  /** Number in the older and the newer version, 「第十二条」; '' where it has none. */
  readonly olderLabel: string
  readonly newerLabel: string
  /** Heading below which it stands, in the newer version if it is there. */
  readonly heading: string
  /** Both texts in one; empty when only the number changed. */
  readonly pieces: readonly TextPiece[]
}

/** Two versions of one document, compared article by article. */
export interface VersionComparison {
  readonly documentId: string
  readonly title: string
  readonly older: DocumentVersionLink
  readonly newer: DocumentVersionLink
  readonly counts: {
    readonly changed: number
    readonly added: number
    readonly removed: number
    readonly renumbered: number
    readonly same: number
  }
  /** In the order of the text, without what is the same. */
  readonly changes: readonly ArticleChange[]
}

/** Compares two versions of a document that the public may see; which is older is found out. */
export const compareVersions = answering<VersionComparison>()({
  area: 'public',
  method: 'GET',
  path: '/documents/:id/comparison',
  input: z.strictObject({ id: identifier, with: identifier }),
})
