import { findLatin, latin } from './bytes'

const SLASH = 47
/** Bytes in which the names of an action stand. */
const NAMES = 120
const ESCAPED = /#([0-9a-f]{2})/gi
const PROGRAM = /^\/(S\s*\/(JavaScript|Launch|ImportData)\b|JS\s*(\(|<|\d+\s+\d+\s+R))/
/** What the names of such an action begin with, plain or escaped. */
const BEGINNINGS = ['S', 'J', '#'].map((letter) => letter.charCodeAt(0))

const ZLIB_HEADER = 2

const unescaped = (text: string): string =>
  text.replace(ESCAPED, (_all, digits: string) => String.fromCharCode(parseInt(digits, 16)))

/**
 * Whether a PDF's objects run something when it is opened or pressed: JavaScript, a program of the machine. Names may be
 * written with `#` and a number for a character. Source: ISO 32000-1, 12.6.4.
 * @example pdfHasPrograms(bytesOfLatin('<</S/JavaScript/JS(app.alert(1))>>')) // true
 */
export const pdfHasPrograms = (objects: Uint8Array): boolean => {
  for (let at = objects.indexOf(SLASH); at !== -1; at = objects.indexOf(SLASH, at + 1))
    if (BEGINNINGS.includes(objects[at + 1] ?? 0) && PROGRAM.test(unescaped(latin(objects, at, NAMES))))
      return true
  return false
}

/** Where the bytes of a stream begin: after its keyword and the end of that line. */
const beginningOf = (bytes: Uint8Array, keyword: number): number => {
  const after = keyword + 'stream'.length
  return bytes[after] === 13 ? after + 2 : after + 1
}

/**
 * The deflated bytes, without zlib's header, of every stream that holds objects (`/ObjStm`): what newer PDFs keep apart
 * from plain sight. Source: ISO 32000-1, 7.5.7.
 * @example packedObjects(bytesOfLatin('%PDF-1.4')) // []
 */
export const packedObjects = (bytes: Uint8Array): readonly Uint8Array[] => {
  const found: Uint8Array[] = []
  for (let at = findLatin(bytes, '/ObjStm'); at !== -1; at = findLatin(bytes, '/ObjStm', at + 1)) {
    const keyword = findLatin(bytes, 'stream', at)
    const end = keyword === -1 ? -1 : findLatin(bytes, 'endstream', keyword)
    if (end !== -1) found.push(bytes.subarray(beginningOf(bytes, keyword) + ZLIB_HEADER, end))
  }
  return found
}
