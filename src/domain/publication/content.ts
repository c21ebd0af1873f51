import type { Recording } from '../attachments/recordings'
import type { IsoDate } from '../calendar/civil-date'
import type { BudgetAccount } from '../structured/figures-table'

/** A part of a text: heading, paragraph or table. */
export type ContentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** What a piece says in plain words; '' where it isn't given. */
export interface PlainWords {
  readonly oneSentence: string
  readonly whoFor: string
  readonly howMuch: string
  readonly how: string
  readonly where: string
  readonly phone: string
}

/** A file that goes out with a piece; the server looks through it when it is attached. */
export interface PieceAttachment {
  readonly id: string
  readonly name: string
  /** One of the kinds of attachments, e.g. pdf. */
  readonly kind: string
  /** Unit: bytes. */
  readonly size: number
  /** Personal data found in it, each masked and with its place; hidden rows, comments and properties too. */
  readonly personal: readonly string[]
  /** A picture or a scan: it has no words to look through, a person has to. */
  readonly isUnread: boolean
  /** What is spoken in it; only of a recording. */
  readonly recording?: Recording
}

/** The text of a piece (稿件) with its header (Regulation Art. 12). */
export interface PublicationContent {
  readonly title: string
  readonly columnId: string
  /** Item of the catalogue that it is published under; '' where it belongs to none. */
  readonly itemId: string
  /** Key of the period of a regular item, e.g. 2026Q3; '' else. */
  readonly period: string
  /** The village that it is about; '' for the township's own. */
  readonly villageId: string
  /** 文号, '' where there is none. */
  readonly documentNumber: string
  readonly issuer: string
  readonly topic: string
  /** Whose account of which year it is, where its title doesn't say so rightly; null: as the title says. */
  readonly budget: BudgetAccount | null
  readonly formedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
  /** Last day of a term written into it (有效期至). */
  readonly validThrough: IsoDate | null
  /** Last day of a public notice (公示期): the piece takes itself down afterwards. */
  readonly noticeThrough: IsoDate | null
  readonly source: string
  /** 内容概述. */
  readonly summary: string
  readonly plain: PlainWords
  readonly blocks: readonly ContentBlock[]
  readonly attachments: readonly PieceAttachment[]
}

const NO_WORDS: PlainWords = { oneSentence: '', whoFor: '', howMuch: '', how: '', where: '', phone: '' }

/**
 * A piece with nothing in it yet.
 * @example emptyContent('盏西镇人民政府').issuer // '盏西镇人民政府'
 */
export const emptyContent = (issuer: string): PublicationContent => ({
  title: '',
  columnId: '',
  itemId: '',
  period: '',
  villageId: '',
  documentNumber: '',
  issuer,
  topic: '',
  budget: null,
  formedOn: null,
  inForceOn: null,
  validThrough: null,
  noticeThrough: null,
  source: '',
  summary: '',
  plain: NO_WORDS,
  blocks: [],
  attachments: [],
})

const RULES = /(办法|规定|细则|规则|实施意见|实施方案|管理制度|决定)(（[^）]*）)?$/

/**
 * Whether a piece is a policy document, which may not go out without its 解读 or a recorded reason.
 * Source: 国办发〔2017〕47号 (解读与文件同步); house rule: everything under 规范性文件, and whatever is titled as a rule and numbered.
 * @example isPolicyDocument({ …, columnId: 'normative_documents' }) // true
 */
export const isPolicyDocument = ({
  columnId,
  title,
  documentNumber,
}: Pick<PublicationContent, 'columnId' | 'title' | 'documentNumber'>): boolean =>
  columnId === 'normative_documents' ||
  (columnId !== 'interpretations' && documentNumber !== '' && RULES.test(title.trim()))

/** Something a piece needs before it may be submitted: the field and, in Chinese, what to do. */
export interface MissingPart {
  readonly field: keyof PublicationContent
  readonly message: string
}

const NEEDED: readonly (readonly [
  keyof PublicationContent,
  string,
  (content: PublicationContent) => boolean,
])[] = [
  ['title', '请填写标题', ({ title }) => title.trim() === ''],
  ['columnId', '请选择公开栏目', ({ columnId }) => columnId === ''],
  ['issuer', '请填写发文机关', ({ issuer }) => issuer.trim() === ''],
  ['blocks', '请写上正文', ({ blocks }) => blocks.length === 0],
]

/**
 * What is still missing, in the order of the form; empty when the piece may be submitted.
 * Source: Regulation (2019) Art. 12 (index, name, summary, date).
 * @example missingIn(emptyContent('')).map(({ field }) => field) // ['title', 'columnId', 'issuer', 'blocks']
 */
export const missingIn = (content: PublicationContent): readonly MissingPart[] =>
  NEEDED.filter(([, , isMissing]) => isMissing(content)).map(([field, message]) => ({ field, message }))
