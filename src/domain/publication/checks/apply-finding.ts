import type { ContentBlock, PlainWords, PublicationContent } from '../content'
import type { CheckFinding } from './finding'
import { CELL_GAP } from './placed-texts'

type Found = Pick<CheckFinding, 'place' | 'text' | 'suggestion'>

/** The words where they were found; where the text has moved on meanwhile, where they stand first; null when they are gone. */
const replaced = (text: string, { place, text: wrong, suggestion }: Found): string | null => {
  const isThere = wrong !== '' && text.slice(place.from, place.to) === wrong
  const at = isThere ? place.from : text.indexOf(wrong)
  return wrong === '' || at < 0 ? null : text.slice(0, at) + suggestion + text.slice(at + wrong.length)
}

const inRows = (rows: readonly (readonly string[])[], found: Found): readonly (readonly string[])[] => {
  const { from, to } = found.place
  const exact = rows.findIndex((row) => row.join(CELL_GAP).slice(from, to) === found.text)
  const row = exact >= 0 ? exact : rows.findIndex((cells) => cells.some((cell) => cell.includes(found.text)))
  const text = replaced((rows[row] ?? []).join(CELL_GAP), found)
  return text === null ? rows : rows.map((cells, at) => (at === row ? text.split(CELL_GAP) : cells))
}

const inBlock = (block: ContentBlock, found: Found): ContentBlock =>
  block.kind === 'table'
    ? { ...block, rows: inRows(block.rows, found) }
    : { ...block, text: replaced(block.text, found) ?? block.text }

const HEADER = ['title', 'documentNumber', 'issuer', 'topic', 'source', 'summary'] as const

/**
 * A piece with one finding mended as it was suggested; unchanged where nothing is suggested or the words are gone.
 * @example applyFinding(content, findWords({ field: 'title', block: null, text: '帐户' })[0]!).title // '账户'
 */
export const applyFinding = (content: PublicationContent, found: Found): PublicationContent => {
  const { field, block } = found.place
  if (found.suggestion === '') return content
  if (block !== null)
    return {
      ...content,
      blocks: content.blocks.map((each, at) => (at === block ? inBlock(each, found) : each)),
    }
  const header = HEADER.find((name) => name === field)
  if (header !== undefined)
    return { ...content, [header]: replaced(content[header], found) ?? content[header] }
  const name = field.replace(/^plain\./, '') as keyof PlainWords
  const text = content.plain[name] as string | undefined
  if (text === undefined) return content
  return { ...content, plain: { ...content.plain, [name]: replaced(text, found) ?? text } }
}
