import { fail, ok } from '../result'
import type { Result } from '../result'

/** A document number 文号, taken apart: 机关代字〔年〕序号. */
export interface DocumentNumber {
  /** Letters of the issuing office, e.g. 国办发 or 盏政发. */
  readonly office: string
  readonly year: number
  readonly serial: number
  /** The whole in its proper form, e.g. 国办发〔2019〕54号. */
  readonly text: string
}

const NARROW_FROM = '０'.charCodeAt(0) - '0'.charCodeAt(0)
const NUMBER = /^([\u3400-\u9fffA-Za-z]+)〔(\d{4})〕第?(\d{1,5})号?$/
const DECREE = /^([\u3400-\u9fff]+令)第?(\d{1,5})号$/

const narrow = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - NARROW_FROM))

/**
 * A document number with its brackets made 〔〕, whatever was typed: [] () （） 【】 ［］ 〖〗 ﹝﹞ {} and none of the spaces.
 * Text that is no document number comes back with only its year brackets mended.
 * Source: GB/T 9704-2012 (六角括号).
 * @example normaliseDocumentNumber('国办发 [2019] 54 号') // '国办发〔2019〕54号'
 */
export const normaliseDocumentNumber = (text: string): string =>
  narrow(text.trim())
    .replace(/\s*[[(（【［〖﹝{〔]\s*(\d{4})\s*年?\s*[\])）】］〗﹞}〕]\s*/g, '〔$1〕')
    .replace(/〕第?\s*0*(\d{1,5})\s*号?/g, '〕$1号')

/**
 * Takes a document number apart; any bracket style is read.
 * Fails: `not-a-document-number`.
 * @example parseDocumentNumber('国办发[2019]54号').value.serial // 54
 */
export const parseDocumentNumber = (text: string): Result<DocumentNumber, 'not-a-document-number'> => {
  const normal = normaliseDocumentNumber(text).replace(/\s+/g, '')
  const parts = NUMBER.exec(normal)
  if (parts === null) return fail('not-a-document-number', { text })
  const [office, year, serial] = [parts[1]!, Number(parts[2]), Number(parts[3])]
  return ok({ office, year, serial, text: `${office}〔${year}〕${serial}号` })
}

/**
 * Whether a text is a numbered decree, e.g. 国务院令第711号, which carries no year.
 * @example isDecreeNumber('国务院令第711号') // true
 */
export const isDecreeNumber = (text: string): boolean => DECREE.test(narrow(text).replace(/\s+/g, ''))
