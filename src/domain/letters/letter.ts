import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { LetterKind } from './letter-kinds'
import { LETTER_KINDS } from './letter-kinds'

/** Names and channels of an office, as its settings hold them. */
export interface OfficeData {
  /** e.g. 盏西镇人民政府 */
  readonly agencyName: string
  /** The one body that takes reconsideration: the county government, e.g. 盈江县人民政府. */
  readonly reconsiderationBody: string
  /** The competent court, e.g. 盈江县人民法院. */
  readonly courtName: string
  /** Chinese: how to apply for reconsideration online; empty when there is no such channel. */
  readonly onlineReconsideration: string
}

/**
 * What a clerk may do with a paragraph: `guarded` stays word for word (basis, decision, term, remedy), `required` may be
 * reworded but not dropped (facts, reason), `editable` may also be dropped.
 */
export type Guard = 'guarded' | 'required' | 'editable'

/** One paragraph of a letter; `id` stays the same through edits, e.g. `remedy`, `withheld.0`. */
export interface LetterParagraph {
  readonly id: string
  readonly guard: Guard
  readonly text: string
}

/** An official letter, ready to be laid out. */
export interface Letter {
  readonly kind: LetterKind
  readonly title: string
  readonly number: string
  /** With its colon, e.g. 王小明：; '' for a form that addresses nobody. */
  readonly salutation: string
  /** Body in order, the remedy clause included. */
  readonly paragraphs: readonly LetterParagraph[]
  readonly remedyClause: string
  /** What goes out along with it, without numbering. */
  readonly enclosures: readonly string[]
  readonly signature: string
  readonly dateText: string
  /** Chinese: what the office should still see to before sending. */
  readonly warnings: readonly string[]
}

/** What every letter of a case is made from. */
export interface LetterBase {
  readonly number: string
  readonly letterOn: IsoDate
  /** Number of the case, e.g. 盏公申〔2026〕7号. */
  readonly caseNumber: string
  /** Day of receipt (Art. 31). */
  readonly receivedOn: IsoDate
  readonly applicantName: string
  /** What was asked for, in the applicant's words. */
  readonly requested: string
  readonly office: OfficeData
  /** Chinese: where to write, call and come; '' when the settings hold nothing. */
  readonly contact: string
}

/** What is laid out on paper: a letter of the office, or an application that a resident fills in and signs. */
export type PrintedLetter = Omit<Letter, 'kind'> & { readonly kind: LetterKind | 'application' }

const PICTURES = /[\u{1F000}-\u{1FAFF}\u{FE0F}\u{200D}]+/gu
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2028\u2029\u2060-\u206F\uFEFF]+/g
const LONGEST_QUOTE = 300

/**
 * Text of a person as a letter may carry it: one line, without unseen or direction marks; pictures named as such.
 * @example plainText('请公开\n低保名单') // '请公开 低保名单'
 */
export const plainText = (text: string): string =>
  text.replace(PICTURES, '〔表情符号〕').replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim()

/**
 * What was asked for, as a letter quotes it: at most 300 characters, then the reader is sent to the request itself.
 * Unit: characters as people count them.
 * @example quotedRequest('2025年度低保资金发放情况') // '“2025年度低保资金发放情况”'
 */
export const quotedRequest = (requested: string): string => {
  const characters = [...plainText(requested)]
  return characters.length <= LONGEST_QUOTE
    ? `“${characters.join('')}”`
    : `“${characters.slice(0, LONGEST_QUOTE).join('')}……”（全文见申请表）`
}

/** A paragraph that stays as it is. @example guarded('remedy', '如不服本答复……') */
export const guarded = (id: string, text: string): LetterParagraph => ({ id, guard: 'guarded', text })

/** A paragraph that may be reworded, not dropped. @example required('facts', '经查，……') */
export const required = (id: string, text: string): LetterParagraph => ({ id, guard: 'required', text })

/** A paragraph that may be reworded or dropped. @example editable('contact', '联系电话：……') */
export const editable = (id: string, text: string): LetterParagraph => ({ id, guard: 'editable', text })

/** The opening sentence: when the request came and what it asked for. @example opening(base).id // 'opening' */
export const opening = ({ receivedOn, requested }: LetterBase): LetterParagraph =>
  required(
    'opening',
    `我单位于${formatChineseDate(receivedOn)}收到您提出的政府信息公开申请，申请公开${quotedRequest(requested)}。`,
  )

/** The closing line with the office's contact, none where the settings hold nothing. @example contactOf(base) */
export const contactOf = ({ contact }: LetterBase): readonly LetterParagraph[] =>
  contact === '' ? [] : [editable('contact', `联系方式：${contact}`)]

/** What a letter has beside its base: addressee, body, and what differs from the ordinary. */
export interface LetterBody {
  /** Name of the addressee, without colon. */
  readonly to: string
  readonly paragraphs: readonly LetterParagraph[]
  readonly remedyClause?: string
  readonly enclosures?: readonly string[]
  readonly warnings?: readonly string[]
}

/**
 * Puts a letter together; paragraphs without text are left out.
 * @example letterOf('fee_notice', base, { to: base.applicantName, paragraphs: [opening(base)] }).title
 */
export const letterOf = (kind: LetterKind, base: LetterBase, body: LetterBody): Letter => ({
  kind,
  title: `${base.office.agencyName}${LETTER_KINDS[kind].title}`,
  number: base.number,
  salutation: body.to === '' ? '' : `${plainText(body.to)}：`,
  paragraphs: body.paragraphs.filter(({ text }) => text.trim() !== ''),
  remedyClause: body.remedyClause ?? '',
  enclosures: body.enclosures ?? [],
  signature: base.office.agencyName,
  dateText: formatChineseDate(base.letterOn),
  warnings: body.warnings ?? [],
})

/**
 * A letter as plain text, one line a paragraph: what is read aloud, searched, and compared with the golden letters.
 * @example letterText(letter).split('\n')[0] // '盏西镇人民政府政府信息公开申请答复书'
 */
export const letterText = (letter: Letter): string =>
  [
    letter.title,
    letter.number,
    letter.salutation,
    ...letter.paragraphs.map(({ text }) => text),
    ...letter.enclosures.map((name, at) => `附件：${at + 1}. ${name}`),
    letter.signature,
    letter.dateText,
  ]
    .filter((line) => line !== '')
    .join('\n')
