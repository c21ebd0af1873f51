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

/** Neighbouring lines of a table go together. */
const linesAndTables = (body: string): readonly (string | readonly string[])[] => {
  const parts: (string | string[])[] = []
  for (const line of body.split('\n').map((raw) => raw.trim())) {
    const last = parts.at(-1)
    if (!TABLE_LINE.test(line)) parts.push(line)
    else if (Array.isArray(last)) last.push(line)
    else parts.push([line])
  }
  return parts
}

const tableBlock = (lines: readonly string[]): TextBlock => ({
  kind: 'table',
  rows: lines.filter((line) => !RULE_LINE.test(line)).map(cellsOf),
})

/** Blocks of a text in which each line is a heading (`#`), a row of a table (`|`) or a paragraph. */
export const textBlocks = (body: string): readonly TextBlock[] =>
  linesAndTables(body.replace(/<!--[\s\S]*?-->/gu, ''))
    .map((part) => (typeof part === 'string' ? lineBlock(part) : tableBlock(part)))
    .filter((block) => block.kind === 'table' || block.text !== '')
