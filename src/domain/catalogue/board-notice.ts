import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { ContentBlock } from '../publication/content'
import type { PlainFields } from './broadcast-text'

/** One sheet in plain words, or the whole text on as many sheets as it takes. */
export const NOTICE_FORMS = ['short', 'full'] as const
export type NoticeForm = (typeof NOTICE_FORMS)[number]

/** A notice for the board, before it is laid out. */
export interface BoardNotice {
  readonly title: string
  /** E.g. 盏政发〔2026〕3号; '' without. */
  readonly documentNumber: string
  readonly blocks: readonly ContentBlock[]
  /** Names of the files that belong to it; only the whole text names them. */
  readonly attachments: readonly string[]
  readonly issuer: string
  readonly dateText: string
  /** Chinese line: whom to ask. */
  readonly contact: string
  /** Address behind the QR code; '' where nobody knows it: then there is no code. */
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
  /** The text of the document itself. */
  readonly blocks: readonly ContentBlock[]
  readonly attachments: readonly string[]
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

const asParagraphs = (texts: readonly string[]): readonly ContentBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text }))

const textsOf = (blocks: readonly ContentBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]))

/** What a passer-by wants to know: the plain words, or the beginning of the text where there are none. */
const inShort = ({ plain, summary, blocks }: NoticeFacts): readonly ContentBlock[] => {
  const told = LABELS.filter(([field]) => plain[field].trim() !== '').map(
    ([field, label]) => `${label}${plain[field].trim()}`,
  )
  const lead = [plain.oneSentence, summary].map((text) => text.trim()).find((text) => text !== '')
  const body = told.length > 0 || plain.oneSentence.trim() !== '' ? told : textsOf(blocks)
  return asParagraphs(withinRoom([...(lead === undefined ? [] : [lead]), ...body]))
}

/**
 * A notice for the board: `short` on one A4 sheet says what it is about in plain words and points to the code; `full` is
 * the whole text with its tables. Both say whom to ask, and where the whole is.
 * Source: Regulation (2019) Art. 25 (信息公告栏); 盏西镇 2019 annual report §九 (公示栏).
 * @example boardNotice(facts, 'short').blocks[0] // { kind: 'paragraph', text: '每亩补贴一百元，六月底前发到一卡通。' }
 */
export const boardNotice = (facts: NoticeFacts, form: NoticeForm): BoardNotice => {
  const { plain } = facts
  const phone = plain.phone.trim() === '' ? facts.officePhone : plain.phone.trim()
  return {
    title: facts.title,
    documentNumber: facts.documentNumber,
    blocks: form === 'full' ? facts.blocks : inShort(facts),
    attachments: form === 'full' ? facts.attachments : [],
    issuer: facts.issuer,
    dateText: formatChineseDate(facts.publishedOn),
    contact: `咨询：${facts.officeName}${phone === '' ? '' : `，电话${phone}`}`,
    url: facts.url,
    urlNote: facts.url === '' ? '' : '扫码看全文、附件和解读',
  }
}
