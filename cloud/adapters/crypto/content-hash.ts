import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json'

/** Hex SHA-256 of a text. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Hex SHA-256 of bytes. */
export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Hex SHA-256 of any JSON content; the order of members does not matter. */
export const contentHash = (content: unknown): string => sha256(canonicalJson(content))

/** First link's `prev_hash`. */
export const CHAIN_START = '0'.repeat(64)

/** Hash of a link: what it holds and the hash of the link before. */
export const linkHash = (prevHash: string, content: unknown): string =>
  sha256(`${prevHash}\n${canonicalJson(content)}`)

/**
 * A stable identifier made from names, in the form of a UUID: the same document keeps its address on every machine.
 * @example nameBasedId('document', 'zhanxi', '中华人民共和国土地管理法')
 */
export const nameBasedId = (...names: readonly string[]): string => {
  const hex = sha256(canonicalJson(names))
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`
}
