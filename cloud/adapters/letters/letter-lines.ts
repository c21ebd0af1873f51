import type { PrintedLetter } from '../../../src/domain/letters/letter'
import { LETTER_KINDS } from '../../../src/domain/letters/letter-kinds'
import { breakLines } from './break-lines'
import { type SetText, visible, type Weight, widthOf } from './font-set'
import { PAGE } from './page-layout'

/** One line on a page. Unit: points; `x` from the left edge of the type area. */
export interface PlacedLine {
  readonly text: string
  readonly weight: Weight
  readonly size: number
  readonly x: number
  readonly pitch: number
  /** Space added after each character so that the line fills the measure. */
  readonly stretch: number
}

const INDENT = PAGE.bodySize * 2
const MOST_STRETCH = PAGE.bodySize / 4

/** Width of a text as set. Unit: points. */
export const textWidth = (
  text: string,
  size: number,
  { weight, fonts }: { weight: Weight; fonts: SetText },
) => [...text].reduce((sum, each) => sum + widthOf(each, fonts.faceFor(each, weight), size), 0)

const body = (text: string, x: number, stretch = 0): PlacedLine => ({
  text,
  weight: 'regular',
  size: PAGE.bodySize,
  x,
  pitch: PAGE.linePitch,
  stretch,
})

const BLANK = body('', 0)

/** Where a paragraph begins and how wide it runs. Unit: points. */
export interface Place {
  readonly firstIndent: number
  readonly width: number
}

const INDENTED: Place = { firstIndent: INDENT, width: PAGE.textWidth }
const FLUSH: Place = { firstIndent: 0, width: PAGE.textWidth }

/** A paragraph in body type, first line indented by two characters. */
export const paragraphLines = (text: string, fonts: SetText, place = INDENTED): readonly PlacedLine[] => {
  const { firstIndent, width: measure } = place
  const width = (each: string): number => widthOf(each, fonts.faceFor(each, 'regular'), PAGE.bodySize)
  return breakLines(text, { width: measure, firstIndent, widthOf: width }).map((line, at) => {
    const x = at === 0 ? firstIndent : 0
    const room = measure - x - [...line.text].reduce((sum, each) => sum + width(each), 0)
    const gaps = [...line.text].length - 1
    return body(line.text, x, line.isLast || gaps < 1 ? 0 : Math.min(room / gaps, MOST_STRETCH))
  })
}

/** A line in the middle of the measure. */
export const centred = (text: string, type: Partial<PlacedLine>, fonts: SetText): PlacedLine => {
  const line = { ...BLANK, ...type, text }
  const width = textWidth(text, line.size, { weight: line.weight, fonts })
  return { ...line, x: (PAGE.textWidth - width) / 2 }
}

const titleParts = ({ title, signature }: PrintedLetter, fonts: SetText): readonly string[] => {
  if (title.startsWith(signature) && title !== signature) return [signature, title.slice(signature.length)]
  const fits = textWidth(title, PAGE.titleSize, { weight: 'bold', fonts }) <= PAGE.textWidth
  const half = Math.ceil([...title].length / 2)
  return fits ? [title] : [[...title].slice(0, half).join(''), [...title].slice(half).join('')]
}

/** Everything above the signature, line by line. */
export const upperLines = (letter: PrintedLetter, fonts: SetText): readonly PlacedLine[] => {
  const titleType = { weight: 'bold', size: PAGE.titleSize, pitch: PAGE.titlePitch } as const
  return [
    ...titleParts(letter, fonts).map((part) => centred(visible(part), titleType, fonts)),
    BLANK,
    ...(letter.number === '' ? [] : [centred(letter.number, {}, fonts), BLANK]),
    ...(letter.salutation === '' ? [] : paragraphLines(visible(letter.salutation), fonts, FLUSH)),
    ...letter.paragraphs.flatMap(({ text }) =>
      text.split('\n').flatMap((line) => paragraphLines(visible(line), fonts)),
    ),
    ...(letter.enclosures.length === 0 ? [] : [BLANK]),
    ...letter.enclosures.flatMap((name, at) =>
      paragraphLines(visible(`${at === 0 ? '附件：' : '　　　'}${at + 1}. ${name}`), fonts),
    ),
  ]
}

/** Signature and date at the right, the date four characters in, the signature centred over it (GB/T 9704 §7.3.5). */
export const signatureLines = (
  letter: Pick<PrintedLetter, 'signature' | 'dateText'>,
  fonts: SetText,
): readonly [PlacedLine, PlacedLine] => {
  const regular = { weight: 'regular', fonts } as const
  const [signature, dateText] = [visible(letter.signature), letter.dateText]
  const dateWidth = textWidth(dateText, PAGE.bodySize, regular)
  const width = textWidth(signature, PAGE.bodySize, regular)
  const dateX = PAGE.textWidth - PAGE.bodySize * 4 - dateWidth
  const over = dateX + (dateWidth - width) / 2
  const x = Math.max(0, Math.min(over, PAGE.textWidth - width))
  return [body(signature, x), body(dateText, dateX)]
}

/** Whether a letter leaves a place for the office's seal. */
export const isSealed = ({ kind }: PrintedLetter): boolean =>
  kind !== 'application' && LETTER_KINDS[kind].sealed

/** Whether a sheet for proof of service belongs to it. */
export const isServedWithProof = ({ kind }: PrintedLetter): boolean =>
  kind !== 'application' && LETTER_KINDS[kind].withProofOfService
