import type { ContentBlock } from '../publication/content'

/** A stretch of a text, counted in lines: a row of a table is one, a heading or paragraph too. */
export interface Stretch {
  readonly blocks: readonly ContentBlock[]
  /** Lines of the whole text. */
  readonly lines: number
}

const linesOf = (block: ContentBlock): number => (block.kind === 'table' ? block.rows.length : 1)

/** The rows from one line of a table to another, below its head wherever they are not its beginning. */
const cut = (block: ContentBlock, from: number, to: number): ContentBlock => {
  if (block.kind !== 'table') return block
  const [head] = block.rows
  const rows = block.rows.slice(from, to)
  return { ...block, rows: from > 0 && head !== undefined ? [head, ...rows] : rows }
}

/**
 * So many lines of a text from one on, so that a phone need not hold a workbook of ten thousand rows. A table that
 * goes on has its first row above it again.
 * @example pageOfBlocks([{ kind: 'paragraph', text: '一' }, { kind: 'paragraph', text: '二' }], 1, 1).lines // 2
 */
export const pageOfBlocks = (blocks: readonly ContentBlock[], from: number, most: number): Stretch => {
  const kept: ContentBlock[] = []
  let line = 0
  for (const block of blocks) {
    const end = line + linesOf(block)
    const [first, last] = [Math.max(line, from), Math.min(end, from + most)]
    if (first < last) kept.push(cut(block, first - line, last - line))
    line = end
  }
  return { blocks: kept, lines: line }
}
