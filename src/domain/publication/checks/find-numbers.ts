import {
  normaliseDocumentNumber,
  parseDocumentNumber,
  isDecreeNumber,
} from '../../disclosure/document-number'
import type { CheckFinding, PlacedText } from './finding'
import { matchesOf } from './matches-of'

const NUMBER_IN_TEXT =
  /[\u3400-\u9fff]{1,8}(?:发|办|函|字|规|公)\s*[[(（【［〖﹝{〔]\s*\d{4}\s*年?\s*[\])）】］〗﹞}〕]\s*第?\s*\d{1,5}\s*号/g

/**
 * Document numbers in a text that aren't in their proper form.
 * Source: GB/T 9704-2012 §7.2.5 (六角括号, no 第, no leading nought).
 * @example findNumbers({ field: 'blocks', block: 0, text: '盏政发[2026]3号' })[0].suggestion // '盏政发〔2026〕3号'
 */
export const findNumbers = ({ field, block, text }: PlacedText): readonly CheckFinding[] =>
  matchesOf(NUMBER_IN_TEXT, text).flatMap((found) => {
    const proper = normaliseDocumentNumber(found[0]).replace(/\s+/g, '')
    if (proper === found[0]) return []
    const place = { field, block, from: found.index, to: found.index + found[0].length }
    return [
      {
        kind: 'document_number',
        place,
        text: found[0],
        suggestion: proper,
        message: '文号用六角括号〔〕，年份写全，序号不加“第”、不编虚位',
      } as const,
    ]
  })

/**
 * Whether the 文号 of the header is one, and in its proper form; null when there is nothing to say.
 * @example checkNumber('盏政发[2026]3号')?.suggestion // '盏政发〔2026〕3号'
 */
export const checkNumber = (number: string): CheckFinding | null => {
  if (number === '' || isDecreeNumber(number)) return null
  const parsed = parseDocumentNumber(number)
  const place = { field: 'documentNumber', block: null, from: 0, to: number.length }
  if (!parsed.ok)
    return {
      kind: 'document_number',
      place,
      text: number,
      suggestion: '',
      message: '文号应当是“机关代字〔年份〕序号号”，例：盏政发〔2026〕3号',
    }
  return parsed.value.text === number
    ? null
    : {
        kind: 'document_number',
        place,
        text: number,
        suggestion: parsed.value.text,
        message: '文号用六角括号〔〕',
      }
}
