import { findInLines, findInTable, type CellPart, type TableFinding } from './find-in-table'
import type { AllowedContacts } from './kinds'
import { maskTable } from './mask-table'

/** A block of a document, as far as personal data may stand in it. */
export type PrivacyBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** Personal data in a document's blocks: the block in which it begins, and its place in it. */
export interface BlockFinding extends Pick<TableFinding, 'kind' | 'text' | 'masked'> {
  /** Number of the block from 0. */
  readonly block: number
  /** The first of its parts; row and cell are 0 outside of tables. */
  readonly place: CellPart
  readonly isInTable: boolean
}

/** Blocks that are read together: one table, or the headings and paragraphs between two tables. */
interface Stretch {
  readonly first: number
  readonly rows: readonly (readonly string[])[]
  readonly isTable: boolean
}

const stretchesOf = (blocks: readonly PrivacyBlock[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  blocks.forEach((block, first) => {
    const last = stretches[stretches.length - 1]
    if (block.kind === 'table') stretches.push({ first, rows: block.rows, isTable: true })
    else if (last === undefined || last.isTable)
      stretches.push({ first, rows: [[block.text]], isTable: false })
    else stretches.splice(-1, 1, { ...last, rows: [...last.rows, [block.text]] })
  })
  return stretches
}

const findInStretch = ({ rows, isTable }: Stretch, allowed?: AllowedContacts): readonly TableFinding[] =>
  isTable
    ? findInTable(rows, allowed)
    : findInLines(
        rows.map(([text = '']) => text),
        allowed,
      )

const asBlockFinding = (
  { kind, text, masked, parts }: TableFinding,
  { first, isTable }: Stretch,
): BlockFinding => {
  const place = parts[0]!
  const at = { kind, text, masked, isInTable: isTable }
  return isTable
    ? { ...at, block: first, place }
    : { ...at, block: first + place.row, place: { ...place, row: 0 } }
}

/**
 * Personal data in the blocks of a document, in their order; numbers broken over lines, paragraphs and cells are read through.
 * @example findInBlocks([{ kind: 'paragraph', text: '电话13812345678' }])[0]?.masked // '138****5678'
 */
export const findInBlocks = (
  blocks: readonly PrivacyBlock[],
  allowed?: AllowedContacts,
): readonly BlockFinding[] =>
  stretchesOf(blocks).flatMap((stretch) =>
    findInStretch(stretch, allowed).map((finding) => asBlockFinding(finding, stretch)),
  )

/** Which findings are masked; all of them when it isn't said. */
type Choice = (finding: BlockFinding) => boolean

/**
 * Blocks with the official mask in place of the personal data in them: the one way to mask, for imports and pieces alike.
 * @example maskBlocks([{ kind: 'paragraph', text: '电话13812345678' }]) // [{ …, text: '电话138****5678' }]
 */
export const maskBlocks = <Block extends PrivacyBlock>(
  blocks: readonly Block[],
  allowed?: AllowedContacts,
  isChosen: Choice = () => true,
): readonly Block[] => {
  const rows = stretchesOf(blocks).flatMap((stretch) => {
    const findings = findInStretch(stretch, allowed)
    const chosen = findings.filter((finding) => isChosen(asBlockFinding(finding, stretch)))
    const masked = maskTable(stretch.rows, chosen)
    return stretch.isTable ? [masked] : masked.map((row) => [row])
  })
  return blocks.map((block, at) =>
    block.kind === 'table' ? { ...block, rows: rows[at]! } : { ...block, text: rows[at]?.[0]?.[0] ?? '' },
  )
}
