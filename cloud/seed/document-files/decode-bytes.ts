import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { LARGEST_TEXT } from '../../../src/domain/importing/file-problems'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'

const CONTROL = /[\u0000-\u0008\u000e-\u001f]/u
const HAN = /[\u3400-\u9fff]/gu
const SAMPLE = 4096

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const markOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: one of the orders gives Chinese and line ends, the other one rubbish. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  if (bytes.length % 2 !== 0 || !bytes.subarray(0, SAMPLE).includes(0)) return null
  const readings = ['utf-16le', 'utf-16be']
    .map((encoding) => decodeAs(encoding, bytes))
    .filter((text): text is string => text !== null && !CONTROL.test(text))
  const score = (text: string): number => text.match(/[\x20-\x7e\n，。、]/gu)?.length ?? 0
  const best = readings.sort((one, other) => score(other) - score(one))[0]
  return best !== undefined && (best.match(HAN)?.length ?? 0) + score(best) > best.length / 2 ? best : null
}

/**
 * A text in UTF-8, UTF-16 or GB18030, whatever a label says: offices' files are often labelled wrongly. Line ends become \n.
 * Fails: `file_empty`, `file_too_big`, `file_binary`, `file_unknown_encoding`.
 */
export const decodeBytes = (bytes: Uint8Array): Result<string, FileProblem> => {
  if (bytes.length === 0) return fail('file_empty')
  if (bytes.length > LARGEST_TEXT) return fail('file_too_big')
  const mark = markOf(bytes)
  const wide = mark === null ? unmarkedUtf16(bytes) : decodeAs(mark, bytes)
  if (wide === null && bytes.includes(0)) return fail('file_binary')
  const text = wide ?? decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
  if (text === null) return fail('file_unknown_encoding')
  if (CONTROL.test(text)) return fail('file_binary')
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  return plain.trim() === '' ? fail('file_empty') : ok(plain)
}
