import * as z from 'zod/mini'
import type { TextComparison } from '../domain/comparison/article-change'
import type { TextPiece } from '../domain/comparison/readable-pieces'
import type { EarlierText } from '../domain/publication/compared-with'
import { identifier } from './case-id'
import { answering } from './endpoint'

/** A field of the header whose words are no longer what they were. */
export interface HeaderChange {
  readonly name: string
  /** Both in one. */
  readonly pieces: readonly TextPiece[]
}

/** What a piece changes of its earlier text. */
export interface PieceComparison extends TextComparison {
  readonly against: EarlierText
  readonly header: readonly HeaderChange[]
}

/**
 * Compares a piece with what is published of it, or with what came back from review. Refused with `not_found` where there
 * is no earlier text.
 */
export const comparePublication = answering<PieceComparison>()({
  area: 'publishing',
  method: 'GET',
  path: '/publications/:id/comparison',
  input: () => z.strictObject({ id: identifier }),
})
