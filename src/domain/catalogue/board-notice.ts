import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { PlainFields } from './broadcast-text'

/** A sheet for the notice board, before it is laid out. */
export interface BoardNotice {
  readonly title: string
  /** E.g. 盏政发〔2026〕3号; '' without. */
  readonly documentNumber: string
  readonly paragraphs: readonly string[]
  readonly issuer: string
  readonly dateText: string
  /** Chinese line: whom to ask. */
  readonly contact: string
  /** Address behind the QR code. */
  readonly url: string
  readonly urlNote: string
}

/** What a notice is written from. */
export interface NoticeFacts {
  readonly title: string
  readonly documentNumber: string
  readonly issuer: string
  readonly publishedOn: IsoDate
  readonly summary: string
  /** Paragraphs of the document itself, for where nobody wrote it down plainly. */
  readonly paragraphs: readonly string[]
  readonly plain: PlainFields
  /** Telephone of the office; the plain field's own goes first. */
  readonly officePhone: string
  readonly officeName: string
  readonly url: string
}

/** Characters that fit on one sheet beside title, code and foot. */
const MOST_CHARACTERS = 460

const LABELS: readonly (readonly [keyof PlainFields, string])[] = [
  ['whoFor', '跟谁有关：'],
  ['howMuch', '标准：'],
  ['how', '怎么办：'],
  ['where', '到哪里办：'],
]

const POINTER = '（全文请扫码阅读）'
/** A beginning shorter than this tells nothing. */
const SHORTEST_PIECE = 40

const cutTo = (paragraph: string, room: number): readonly string[] =>
  room > SHORTEST_PIECE ? [`${[...paragraph].slice(0, room - 1).join('')}…`, POINTER] : [POINTER]

const withinRoom = (paragraphs: readonly string[]): readonly string[] => {
  const kept: string[] = []
  let room = MOST_CHARACTERS
  for (const paragraph of paragraphs) {
    const length = [...paragraph].length
    if (length > room) return [...kept, ...cutTo(paragraph, room)]
    kept.push(paragraph)
    room -= length
  }
  return kept
}

/**
 * A notice on one A4 sheet: what it is about in plain words (or the beginning of the text where there are none), whom to
 * ask, and the address of the whole. Longer texts end with a pointer to the code.
 * Source: Regulation (2019) Art. 25 (信息公告栏); 盏西镇 2019 annual report §九 (公示栏).
 * @example boardNotice(facts).paragraphs[0] // '每亩补贴一百元，六月底前发到一卡通。'
 */
export const boardNotice = (facts: NoticeFacts): BoardNotice => {
  const { plain } = facts
  const told = LABELS.filter(([field]) => plain[field].trim() !== '').map(
    ([field, label]) => `${label}${plain[field].trim()}`,
  )
  const lead = [plain.oneSentence, facts.summary].map((text) => text.trim()).find((text) => text !== '')
  const body = told.length > 0 || plain.oneSentence.trim() !== '' ? told : facts.paragraphs
  const phone = plain.phone.trim() === '' ? facts.officePhone : plain.phone.trim()
  return {
    title: facts.title,
    documentNumber: facts.documentNumber,
    paragraphs: withinRoom([...(lead === undefined ? [] : [lead]), ...body]),
    issuer: facts.issuer,
    dateText: formatChineseDate(facts.publishedOn),
    contact: `咨询：${facts.officeName}${phone === '' ? '' : `，电话${phone}`}`,
    url: facts.url,
    urlNote: '扫码看全文、附件和解读',
  }
}
