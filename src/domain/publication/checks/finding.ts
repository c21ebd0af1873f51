/** Where in a piece something stands: a field of the header, or a block (and a cell of it). Offsets are UTF-16, [from, to). */
export interface Place {
  readonly field: string
  /** Number of the block from 0; null in the header. */
  readonly block: number | null
  readonly from: number
  readonly to: number
}

/** What kind of thing was found. */
export const FINDING_KINDS = [
  'typo',
  'banned_form',
  'document_number',
  'no_such_date',
  'weekday',
  'date_form',
  'title',
  'plain_words',
  'interpretation',
  'header',
  'sums',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** Something the reviewer should look at. It stops nothing: a person decides. */
export interface CheckFinding {
  readonly kind: FindingKind
  readonly place: Place
  /** The words as they stand, '' where something is missing. */
  readonly text: string
  /** What to write instead, '' where only a person can say. */
  readonly suggestion: string
  /** Chinese. */
  readonly message: string
}

/** A stretch of text with its place. */
export interface PlacedText {
  readonly field: string
  readonly block: number | null
  readonly text: string
}
