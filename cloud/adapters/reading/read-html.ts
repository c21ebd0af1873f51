import type { TextBlock } from '../../../src/contract/document-view'
import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'
import type { GivenFile, HiddenText, ReadDocument } from '../../ports/file-reader'
import { decodeBytes } from '../../seed/document-files/decode-bytes'
import { headedBlocks } from './headed-blocks'
import { readHtml, type Attributes } from './markup'

/** Elements whose content is no text of the page: programs, styles, pictures, forms, frames. */
const NO_TEXT = new Set(
  'script style svg math template iframe object embed canvas audio video noscript head select textarea button'.split(
    ' ',
  ),
)
const PARAGRAPHS = new Set(
  'p div li dt dd blockquote section article header footer br hr pre h1 h2 h3 h4 h5 h6 center ul ol table tr body'.split(
    ' ',
  ),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const CONCEALED =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|color\s*:\s*(?:#fff(?:fff)?\b|white)/iu

interface Reading {
  readonly blocks: TextBlock[]
  readonly hidden: HiddenText[]
  readonly rows: string[][][]
  /** Names of open elements under one that has no text, or that is not shown. */
  readonly muted: string[]
  readonly concealed: string[]
  text: string
  concealedText: string
  title: string
  inTitle: boolean
  level: 0 | 1 | 2 | 3
}

const spoken = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim()

const endParagraph = (reading: Reading): void => {
  const text = spoken(reading.text)
  reading.text = ''
  if (text === '') return
  const row = reading.rows.at(-1)?.at(-1)
  if (row !== undefined && row.length > 0) row[row.length - 1] = spoken(`${row.at(-1)} ${text}`)
  else if (reading.level > 0)
    reading.blocks.push({ kind: 'heading', level: reading.level as 1 | 2 | 3, text })
  else reading.blocks.push({ kind: 'paragraph', text })
}

const endTable = (reading: Reading): void => {
  const rows = (reading.rows.pop() ?? []).filter((row) => row.some((cell) => cell !== ''))
  if (rows.length > 0) reading.blocks.push({ kind: 'table', rows })
}

const startCell = (reading: Reading): void => {
  if (reading.rows.at(-1)?.length === 0) reading.rows.at(-1)?.push([])
  reading.rows.at(-1)?.at(-1)?.push('')
}

const keepAttributes = (reading: Reading, name: string, attributes: Attributes): void => {
  if (name === 'title') reading.inTitle = true
  if (name === 'input' && attributes.type === 'hidden' && attributes.value)
    reading.hidden.push({ where: '网页里隐藏的输入框', text: attributes.value })
  if (name === 'meta' && attributes.name && attributes.content)
    reading.hidden.push({ where: '网页属性', text: attributes.content })
}

/** Whether an element, or one around it, keeps its text from the page; it is remembered until it closes. */
const isKept = (reading: Reading, name: string, attributes: Attributes): boolean => {
  if (NO_TEXT.has(name) || reading.muted.length > 0) {
    reading.muted.push(name)
    return true
  }
  const isConcealed = 'hidden' in attributes || CONCEALED.test(attributes.style ?? '')
  if (!isConcealed && reading.concealed.length === 0) return false
  reading.concealed.push(name)
  return true
}

const STARTERS: Readonly<Record<string, (reading: Reading) => void>> = {
  table: (reading) => reading.rows.push([]),
  tr: (reading) => reading.rows.at(-1)?.push([]),
  td: startCell,
  th: startCell,
}

const opened = (reading: Reading, name: string, attributes: Attributes): void => {
  keepAttributes(reading, name, attributes)
  if (!VOID.has(name) && isKept(reading, name, attributes)) return
  if (PARAGRAPHS.has(name) && reading.muted.length === 0) endParagraph(reading)
  if (/^h[1-6]$/u.test(name)) reading.level = Math.min(3, Number(name.charAt(1))) as 1 | 2 | 3
  STARTERS[name]?.(reading)
}

const popped = (names: string[], name: string): boolean => {
  if (names.length === 0) return false
  const at = names.lastIndexOf(name)
  if (at >= 0) names.splice(at)
  return true
}

const closed = (reading: Reading, name: string): void => {
  if (name === 'title') reading.inTitle = false
  if (popped(reading.muted, name)) return
  if (popped(reading.concealed, name)) {
    if (reading.concealed.length > 0 || spoken(reading.concealedText) === '') return
    reading.hidden.push({ where: '网页里不显示的文字', text: spoken(reading.concealedText) })
    reading.concealedText = ''
    return
  }
  if (PARAGRAPHS.has(name) || name === 'td' || name === 'th') endParagraph(reading)
  if (/^h[1-6]$/u.test(name)) reading.level = 0
  if (name === 'table') endTable(reading)
}

const took = (reading: Reading, text: string): void => {
  if (reading.inTitle) reading.title += text
  else if (reading.muted.length > 0) return
  else if (reading.concealed.length > 0) reading.concealedText += text
  else reading.text += text
}

const emptyReading = (): Reading => ({
  blocks: [],
  hidden: [],
  rows: [],
  muted: [],
  concealed: [],
  text: '',
  concealedText: '',
  title: '',
  inTitle: false,
  level: 0,
})

/** A page's words as blocks. Only words are taken: no element, address, script or picture of the page comes along. */
export const readHtmlFile = (file: GivenFile): Result<ReadDocument, FileProblem> => {
  const text = decodeBytes(file.bytes)
  if (!text.ok) return text
  const reading = emptyReading()
  readHtml(text.value, {
    open: (name, attributes) => opened(reading, name, attributes),
    text: (part) => took(reading, part),
    close: (name) => closed(reading, name),
    comment: (comment) => reading.hidden.push({ where: '网页注释', text: spoken(comment) }),
  })
  endParagraph(reading)
  while (reading.rows.length > 0) endTable(reading)
  if (reading.blocks.length === 0) return fail('file_no_text')
  const headed = headedBlocks(file.name, reading.blocks)
  const isNamed = headed.blocks.length < reading.blocks.length
  const title = isNamed ? headed.title : spoken(reading.title) || headed.title
  const hidden = reading.hidden.filter((one) => one.text !== '')
  return ok({ kind: 'html', ...headed, title, hidden, tables: [], notes: [] })
}
