import type { TextBlock } from '../../../src/contract/document-view'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { normaliseDocumentNumber } from '../../../src/domain/disclosure/document-number'
import type { ReadDocument } from '../../ports/file-reader'
import { dateIn } from '../../seed/document-files/header-date'
import { issuedBy } from '../../seed/document-files/issuer'

/** What stands above and below the text of a document. */
export type HeadedBlocks = Pick<
  ReadDocument,
  'title' | 'documentNumber' | 'issuer' | 'formedOn' | 'inForceOn' | 'history' | 'blocks' | 'shown'
>

const LONGEST_TITLE = 120
const HEAD = 6
const TAIL = 4
const NUMBER_LINE = /^[\u3400-\u9fff]{2,14}\s*[〔[［(（【]\s*\d{4}\s*[〕\]］)）】]\s*第?\s*\d{1,5}\s*号$/u
const RED_HEAD = /^[\u3400-\u9fff（）()]{2,30}(?:文件|公文|公告栏)$/u
const DAY_ALONE = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u
const EXTENSION = /\.[0-9A-Za-z]{1,8}$/u
const NAMED_DAY = /[（(](\d{4}-\d{2}-\d{2})[)）]/u

const textOf = (block: TextBlock): string => (block.kind === 'table' ? '' : block.text)
const isTitle = (text: string): boolean =>
  text !== '' &&
  text.length <= LONGEST_TITLE &&
  !/[。；;，,]$/u.test(text) &&
  !NUMBER_LINE.test(text) &&
  !RED_HEAD.test(text)

/** Titles of two or three lines stand in neighbouring short paragraphs; one is enough to name the document. */
const titleAt = (blocks: readonly TextBlock[]): number => {
  const heading = blocks.findIndex((block, at) => at < HEAD && block.kind === 'heading' && block.level === 1)
  return heading >= 0 ? heading : blocks.findIndex((block, at) => at < HEAD && isTitle(textOf(block)))
}

const dayAlone = (blocks: readonly TextBlock[]): IsoDate | null => {
  const written = blocks
    .slice(-TAIL)
    .map(textOf)
    .filter((text) => DAY_ALONE.test(text))
    .at(-1)
  const day = written === undefined ? null : dateIn(written)
  return day !== null && day.ok ? day.value : null
}

const dayInName = (name: string): IsoDate | null => {
  const found = NAMED_DAY.exec(name)
  const day = found === null ? null : dateIn(found[1]!)
  return day !== null && day.ok ? day.value : null
}

/** Title, number and day of a document from its first and last blocks; the file's name is its title where none stands there. */
export const headedBlocks = (name: string, blocks: readonly TextBlock[]): HeadedBlocks => {
  const at = titleAt(blocks)
  const head = blocks.slice(0, HEAD).map(textOf)
  const numberLine = head.find((text) => NUMBER_LINE.test(text))
  const number = numberLine ?? issuedBy(head.slice(0, HEAD)).documentNumber
  const title = at < 0 ? name.replace(EXTENSION, '') : textOf(blocks[at]!)
  const rest = blocks.filter(
    (block, place) => place !== at && !(place < HEAD && NUMBER_LINE.test(textOf(block))),
  )
  return {
    title: title.replace(/\s*\n\s*/gu, ''),
    documentNumber: normaliseDocumentNumber(number),
    issuer: '',
    formedOn: dayInName(name) ?? dayAlone(blocks),
    inForceOn: null,
    history: [],
    blocks: rest.length === 0 ? blocks : rest,
    shown: blocks,
  }
}
