import type { TextBlock } from '../../../src/contract/document-view'
import { withoutStraySpaces, withoutStraySpacesAfterLabel } from './chinese-text'

const HEADING = /^(#{1,6})\s+(.+)$/u
const TABLE_LINE = /^\|.*\|$/u
const RULE_LINE = /^\|[\s:|-]+\|$/u

const levelOf = (marks: string): 1 | 2 | 3 => (marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3)

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => withoutStraySpaces(cell))

const lineBlock = (line: string): TextBlock => {
  const heading = HEADING.exec(line)
  if (heading !== null)
    return { kind: 'heading', level: levelOf(heading[1]!), text: withoutStraySpacesAfterLabel(heading[2]!) }
  const text = line.replace(/^>\s*/u, '').replace(/\*\*(.+?)\*\*/gu, '$1')
  return { kind: 'paragraph', text: withoutStraySpacesAfterLabel(text) }
}

/** Blocks of a text in which each line is a heading (`#`), a row of a table (`|`) or a paragraph. */
export const textBlocks = (body: string): readonly TextBlock[] => {
  const blocks: TextBlock[] = []
  let rows: (readonly string[])[] = []
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows })
    rows = []
  }
  for (const line of body
    .replace(/<!--[\s\S]*?-->/gu, '')
    .split('\n')
    .map((raw) => raw.trim())) {
    if (TABLE_LINE.test(line)) {
      if (!RULE_LINE.test(line)) rows.push(cellsOf(line))
      continue
    }
    endTable()
    if (line !== '') blocks.push(lineBlock(line))
  }
  endTable()
  return blocks.filter((block) => block.kind === 'table' || block.text !== '')
}
