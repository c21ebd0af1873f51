import { inflateSync } from 'node:zlib'

const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

interface Table {
  readonly tag: Buffer
  readonly checksum: number
  readonly data: Buffer
}

const tablesOf = (woff: Buffer): readonly Table[] =>
  Array.from({ length: woff.readUInt16BE(12) }, (_, at) => {
    const entry = WOFF_HEADER + at * WOFF_ENTRY
    const [offset, packed, plain] = [4, 8, 12].map((place) => woff.readUInt32BE(entry + place)) as [
      number,
      number,
      number,
    ]
    const stored = woff.subarray(offset, offset + packed)
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      data: packed < plain ? inflateSync(stored) : stored,
    }
  })

const headerFor = (flavour: number, count: number): Buffer => {
  const header = Buffer.alloc(SFNT_HEADER)
  const power = Math.floor(Math.log2(count))
  header.writeUInt32BE(flavour, 0)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(2 ** power * 16, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(count * 16 - 2 ** power * 16, 10)
  return header
}

/**
 * A WOFF 1.0 font as plain TrueType: the font engine inflates a table anew for every glyph, which takes seconds.
 * Throws when the bytes are no WOFF.
 */
export const woffToSfnt = (woff: Buffer): Buffer => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font')
  const tables = tablesOf(woff)
  const directory: Buffer[] = []
  const bodies: Buffer[] = []
  let offset = SFNT_HEADER + tables.length * SFNT_ENTRY
  for (const { tag, checksum, data } of tables) {
    const entry = Buffer.alloc(SFNT_ENTRY)
    tag.copy(entry)
    entry.writeUInt32BE(checksum, 4)
    entry.writeUInt32BE(offset, 8)
    entry.writeUInt32BE(data.length, 12)
    directory.push(entry)
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    bodies.push(padded)
    offset += padded.length
  }
  return Buffer.concat([headerFor(woff.readUInt32BE(4), tables.length), ...directory, ...bodies])
}
