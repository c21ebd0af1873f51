import type { TextBlock } from '../../../src/contract/document-view'
import { headedBlocks, type HeadedBlocks } from './headed-blocks'

const LONGEST_TITLE = 80

/** A first row with one filled cell is the title of the table. */
export const tableTitle = (name: string, blocks: readonly TextBlock[]): HeadedBlocks => {
  const first = blocks.find((block) => block.kind === 'table')
  const row = first?.kind === 'table' ? (first.rows[0] ?? []).filter((cell) => cell !== '') : []
  const title = row.length === 1 && row[0]!.length <= LONGEST_TITLE ? row[0]! : ''
  if (title === '') return { ...headedBlocks(name, []), blocks, shown: blocks }
  const rest = blocks.map((block) =>
    block === first && block.kind === 'table' ? { ...block, rows: block.rows.slice(1) } : block,
  )
  return { ...headedBlocks(name, []), title, blocks: rest, shown: blocks }
}
