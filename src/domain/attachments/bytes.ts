const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Two bytes as a whole number, low byte first; 0 beyond the end.
 * @example u16le(new Uint8Array([1, 2]), 0) // 513
 */
export const u16le = (bytes: Uint8Array, at: number): number =>
  at < 0 || at + 2 > bytes.length ? 0 : viewOf(bytes).getUint16(at, true)

/**
 * Four bytes as a whole number, low byte first; 0 beyond the end.
 * @example u32le(new Uint8Array([1, 0, 0, 0]), 0) // 1
 */
export const u32le = (bytes: Uint8Array, at: number): number =>
  at < 0 || at + 4 > bytes.length ? 0 : viewOf(bytes).getUint32(at, true)

/**
 * Two bytes as a whole number, high byte first; 0 beyond the end.
 * @example u16be(new Uint8Array([1, 2]), 0) // 258
 */
export const u16be = (bytes: Uint8Array, at: number): number =>
  at < 0 || at + 2 > bytes.length ? 0 : viewOf(bytes).getUint16(at, false)

/**
 * Four bytes as a whole number, high byte first; 0 beyond the end.
 * @example u32be(new Uint8Array([0, 0, 0, 1]), 0) // 1
 */
export const u32be = (bytes: Uint8Array, at: number): number =>
  at < 0 || at + 4 > bytes.length ? 0 : viewOf(bytes).getUint32(at, false)

/**
 * Bytes as one character each, as headers and markers are written.
 * @example latin(new Uint8Array([37, 80, 68, 70]), 0, 4) // '%PDF'
 */
export const latin = (bytes: Uint8Array, from: number, length: number): string => {
  let text = ''
  for (const byte of bytes.subarray(from, from + length)) text += String.fromCharCode(byte)
  return text
}

/**
 * A text as one byte a character.
 * @example bytesOfLatin('PK') // Uint8Array [80, 75]
 */
export const bytesOfLatin = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (character) => character.charCodeAt(0)))

const matchesAt = (bytes: Uint8Array, sought: Uint8Array, at: number): boolean =>
  sought.every((byte, place) => bytes[at + place] === byte)

/**
 * Where a marker first stands at or after `from`, -1 when nowhere.
 * @example findLatin(bytes, '%%EOF')
 */
export const findLatin = (bytes: Uint8Array, text: string, from = 0): number => {
  const sought = bytesOfLatin(text)
  const first = sought[0] ?? 0
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1))
    if (matchesAt(bytes, sought, at)) return at
  return -1
}

/**
 * Parts one after the other.
 * @example joinBytes([new Uint8Array([1]), new Uint8Array([2])]) // Uint8Array [1, 2]
 */
export const joinBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
