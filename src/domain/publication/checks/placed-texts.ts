import type { PublicationContent } from '../content'
import type { PlacedText } from './finding'

/** Fields of the header that hold text. */
const HEADER = ['title', 'documentNumber', 'issuer', 'topic', 'source', 'summary'] as const
const PLAIN = ['oneSentence', 'whoFor', 'howMuch', 'how', 'where', 'phone'] as const

/** Between the cells of a row, so that nothing is found across two cells. */
export const CELL_GAP = '\n'

/**
 * Every text of a piece with its place: header, plain words, blocks; a table row by row, cells one to a line.
 * @example placedTexts(content).map(({ field }) => field)
 */
export const placedTexts = (content: PublicationContent): readonly PlacedText[] => [
  ...HEADER.map((field) => ({ field, block: null, text: content[field] })),
  ...PLAIN.map((field) => ({ field: `plain.${field}`, block: null, text: content.plain[field] })),
  ...content.blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return [{ field: 'blocks', block: at, text: block.text }]
    return block.rows.map((row) => ({ field: 'blocks', block: at, text: row.join(CELL_GAP) }))
  }),
]
