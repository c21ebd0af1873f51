import { fail, ok, type Result } from '../result'
import { bytesOfLatin, joinBytes, latin, u32be } from './bytes'
import { crc32 } from './crc32'
import { orientationOf, tiffFor, type Orientation } from './exif-orientation'
import type { StrippedPicture } from './strip-jpeg'

const SIGNATURE_BYTES = 8
/** Chunks that pixels and colours need; texts, times, places and films are none of them. */
const KEPT = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs']

interface Chunk {
  readonly type: string
  readonly from: number
  readonly to: number
}

const chunksOf = (bytes: Uint8Array): readonly Chunk[] => {
  const chunks: Chunk[] = []
  let at = SIGNATURE_BYTES
  while (at + 12 <= bytes.length) {
    const chunk = { type: latin(bytes, at + 4, 4), from: at, to: at + 12 + u32be(bytes, at) }
    if (chunk.to > bytes.length) break
    chunks.push(chunk)
    if (chunk.type === 'IEND') break
    at = chunk.to
  }
  return chunks
}

const fourBytes = (value: number): Uint8Array =>
  Uint8Array.of((value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff)

const chunkOf = (type: string, body: Uint8Array): Uint8Array => {
  const named = joinBytes([bytesOfLatin(type), body])
  return joinBytes([fourBytes(body.length), named, fourBytes(crc32(named))])
}

const orientationIn = (bytes: Uint8Array, chunks: readonly Chunk[]): Orientation => {
  const exif = chunks.find(({ type }) => type === 'eXIf')
  return exif === undefined ? 1 : orientationOf(bytes.subarray(exif.from + 8, exif.to - 4))
}

/**
 * A PNG without texts, times, places and whatever follows its end; pixels byte for byte, colours and orientation kept.
 * Source: 个人信息保护法 Art. 6 (no more than needed).
 * Fails: `attachment_damaged`.
 */
export const stripPng = (bytes: Uint8Array): Result<StrippedPicture, 'attachment_damaged'> => {
  const chunks = chunksOf(bytes)
  const types = chunks.map(({ type }) => type)
  if (types[0] !== 'IHDR' || !types.includes('IDAT') || types[types.length - 1] !== 'IEND')
    return fail('attachment_damaged')
  const orientation = orientationIn(bytes, chunks)
  const exif = orientation === 1 ? [] : [chunkOf('eXIf', tiffFor(orientation))]
  const kept = chunks
    .filter(({ type }) => KEPT.includes(type))
    .flatMap(({ type, from, to }) => {
      const copy = bytes.subarray(from, to)
      return type === 'IHDR' ? [copy, ...exif] : [copy]
    })
  const stripped = joinBytes([bytes.subarray(0, SIGNATURE_BYTES), ...kept])
  return ok({ bytes: stripped, width: u32be(bytes, 16), height: u32be(bytes, 20), orientation })
}
