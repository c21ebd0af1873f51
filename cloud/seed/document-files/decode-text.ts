import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'

/** Why a file's bytes are not a text to import. */
export type TextRefusal = 'empty' | 'too_big' | 'binary' | 'unknown_encoding'

const LARGEST_BYTES = 5 * 1024 * 1024
const BYTE_ORDER_MARK = /^\uFEFF/
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const hasZeroByte = (bytes: Uint8Array): boolean => bytes.includes(0)

/**
 * Reads bytes as UTF-8 (with or without a mark), else as GB18030, the two encodings offices keep their texts in.
 * Line ends become \n.
 */
export const decodeText = (bytes: Uint8Array): Result<string, TextRefusal> => {
  if (bytes.length > LARGEST_BYTES) return fail('too_big', { bytes: bytes.length })
  if (hasZeroByte(bytes)) return fail('binary')
  const text = decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
  if (text === null) return fail('unknown_encoding')
  if (CONTROL.test(text)) return fail('binary')
  const plain = text.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n')
  return plain.trim() === '' ? fail('empty') : ok(plain)
}
