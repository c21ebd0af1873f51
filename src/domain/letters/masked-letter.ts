import { plainText, type Letter } from './letter'

/** A personal text as it stands in a letter, and what is shown in its place. */
export type Masking = readonly (readonly [text: string, masked: string])[]

/**
 * A letter with personal texts replaced wherever they stand; longer texts go first, so that no part of one is left over.
 * Source: 个人信息保护法 Art. 6 (no more than needed).
 * @example maskedLetter(letter, [['王小明', '**明']]).salutation // '**明：'
 */
export const maskedLetter = (letter: Letter, masking: Masking): Letter => {
  const longestFirst = masking
    .map(([text, masked]) => [plainText(text), masked] as const)
    .filter(([text, masked]) => text !== '' && text !== masked)
    .sort(([left], [right]) => right.length - left.length)
  const mask = (text: string): string =>
    longestFirst.reduce((shown, [personal, masked]) => shown.split(personal).join(masked), text)
  return {
    ...letter,
    salutation: mask(letter.salutation),
    paragraphs: letter.paragraphs.map((paragraph) => ({ ...paragraph, text: mask(paragraph.text) })),
    remedyClause: mask(letter.remedyClause),
    enclosures: letter.enclosures.map(mask),
  }
}
