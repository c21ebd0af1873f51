import type { ContentBlock } from '@/domain/publication/content'

const isRow = (line: string): boolean => line.includes('\t')

const lineOf = (block: ContentBlock): string => {
  if (block.kind === 'table')
    return block.rows.map((row) => row.join('\t') + (row.length < 2 ? '\t' : '')).join('\n')
  return block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text
}

/** A piece's text as one types it: a paragraph a line, `#` before a heading, tabs between the cells of a table. */
export const textOfBlocks = (blocks: readonly ContentBlock[]): string => blocks.map(lineOf).join('\n')

const headingOf = (line: string): ContentBlock | null => {
  const found = /^(#{1,3}) +(.+)$/.exec(line)
  if (found === null) return null
  return { kind: 'heading', level: (found[1] ?? '#').length as 1 | 2 | 3, text: found[2] ?? '' }
}

/** The same text taken apart again; pasted rows of a spreadsheet become a table. */
export const blocksOfText = (text: string): readonly ContentBlock[] => {
  const blocks: ContentBlock[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const last = blocks.at(-1)
    if (!isRow(line)) blocks.push(headingOf(line) ?? { kind: 'paragraph', text: line.trim() })
    else if (last?.kind === 'table') blocks.splice(-1, 1, { ...last, rows: [...last.rows, line.split('\t')] })
    else blocks.push({ kind: 'table', rows: [line.split('\t')] })
  }
  return blocks
}
