import type { IsoDate } from '../calendar/civil-date'
import { emptyContent, type ContentBlock, type PublicationContent } from './content'

/** What a file says, as far as a piece takes it over. */
export interface FileWords {
  readonly title: string
  readonly documentNumber: string
  readonly issuer: string
  readonly formedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
  readonly blocks: readonly ContentBlock[]
}

const LONGEST_PARAGRAPH = 5000
const LONGEST_TITLE = 200
const MOST_ROWS = 1000

const pieces = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

/** Parts of a long text that end with a sentence where one ends. */
const parts = (text: string): readonly string[] => {
  if (text.length <= LONGEST_PARAGRAPH) return [text]
  const end = text.lastIndexOf('。', LONGEST_PARAGRAPH - 1) + 1
  const cut = end > 0 ? end : LONGEST_PARAGRAPH
  return [text.slice(0, cut), ...parts(text.slice(cut))]
}

const fitting = (block: ContentBlock): readonly ContentBlock[] => {
  if (block.kind === 'table') {
    const [header = [], ...rows] = block.rows
    if (block.rows.length <= MOST_ROWS) return [block]
    return pieces(rows, MOST_ROWS - 1).map((some) => ({ kind: 'table', rows: [header, ...some] }))
  }
  return parts(block.text).map((text) => ({ ...block, text }))
}

/**
 * The text of a new piece from what a file says. What is longer than a piece's paragraph or table may be is parted,
 * never cut off.
 * Source: Regulation (2019) Art. 12 for the header.
 * @example contentOfFile({ title: '通知', …, blocks: [] }, '盏西镇人民政府').title // '通知'
 */
export const contentOfFile = (words: FileWords, issuer: string): PublicationContent => ({
  ...emptyContent(words.issuer === '' ? issuer : words.issuer),
  title: words.title.slice(0, LONGEST_TITLE),
  documentNumber: words.documentNumber.slice(0, 60),
  formedOn: words.formedOn,
  inForceOn: words.inForceOn,
  blocks: words.blocks.flatMap(fitting),
})
