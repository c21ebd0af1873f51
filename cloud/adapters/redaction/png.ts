import { deflateSync } from 'node:zlib'
import { bytesOfLatin, joinBytes } from '../../../src/domain/attachments/bytes'
import { crc32 } from '../../../src/domain/attachments/crc32'
import type { PagePixels } from '../../../src/domain/redaction/paint'

const RGB = 2

const number = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

const chunk = (type: string, body: Uint8Array): Uint8Array => {
  const named = joinBytes([bytesOfLatin(type), body])
  return joinBytes([number(body.length), named, number(crc32(named))])
}

/** Rows of red, green and blue, each behind its filter byte: none. Opacity is left out, pages are opaque. */
const rowsOf = ({ width, height, data }: PagePixels): Uint8Array => {
  const rows = new Uint8Array((width * 3 + 1) * height)
  for (let pixel = 0, at = 0; pixel < width * height; pixel += 1) {
    if (pixel % width === 0) at += 1
    rows[at] = data[pixel * 4] ?? 0
    rows[at + 1] = data[pixel * 4 + 1] ?? 0
    rows[at + 2] = data[pixel * 4 + 2] ?? 0
    at += 3
  }
  return rows
}

/** Pixels as PNG, with nothing in it but pixels. */
export const pngOf = (page: PagePixels): Uint8Array =>
  joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    chunk('IHDR', joinBytes([number(page.width), number(page.height), Uint8Array.of(8, RGB, 0, 0, 0)])),
    chunk('IDAT', deflateSync(rowsOf(page))),
    chunk('IEND', new Uint8Array()),
  ])
