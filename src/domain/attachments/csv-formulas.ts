import { bytesOfLatin } from './bytes'

const DELIMITERS = new Set(bytesOfLatin(',;\t\r\n'))
/** May stand before what a cell begins with. */
const BEFORE = new Set(bytesOfLatin(' "'))
const RUN = new Set(bytesOfLatin('=@'))

/**
 * Whether a csv has cells that spreadsheets take for formulas. It is read byte by byte: in every encoding that offices
 * use, delimiters and signs are single bytes that no Chinese character begins with.
 * Source: OWASP, CSV Injection.
 * @example csvHasFormulas(bytesOfLatin('name,=cmd()')) // true
 */
export const csvHasFormulas = (bytes: Uint8Array): boolean => {
  let isBeginning = true
  for (const byte of bytes) {
    if (isBeginning && RUN.has(byte)) return true
    isBeginning = DELIMITERS.has(byte) || (isBeginning && BEFORE.has(byte))
  }
  return false
}
