import { fail, ok, type Result } from '../result'
import { latin, u32be } from './bytes'
import type { StrippedSound } from './strip-mp3'

interface Box {
  readonly type: string
  readonly from: number
  /** Where its content begins and ends. */
  readonly inside: number
  readonly to: number
}

/**
 * Boxes a sound needs, by the box they lie in; '' is the file. What isn't here (names, places, devices, covers) is
 * painted over. Source: ISO/IEC 14496-12, 6.2.3.
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'moov', 'mdat'],
  moov: ['mvhd', 'trak'],
  trak: ['tkhd', 'edts', 'mdia'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['smhd', 'dinf', 'stbl'],
}
/** Boxes that say when something was made, and by which program. */
const TIMED = ['mvhd', 'tkhd', 'mdhd']

const boxAt = (bytes: Uint8Array, from: number, end: number): Box | null => {
  const [said, type] = [u32be(bytes, from), latin(bytes, from + 4, 4)]
  const isLong = said === 1
  const size = isLong ? u32be(bytes, from + 8) * 2 ** 32 + u32be(bytes, from + 12) : said
  const [inside, to] = [from + (isLong ? 16 : 8), said === 0 ? end : from + size]
  return inside > to || to > end ? null : { type, from, inside, to }
}

const boxesIn = (bytes: Uint8Array, from: number, end: number): readonly Box[] | null => {
  const boxes: Box[] = []
  let at = from
  while (at + 8 <= end) {
    const box = boxAt(bytes, at, end)
    if (box === null) return null
    boxes.push(box)
    at = box.to
  }
  return boxes
}

const typed = (bytes: Uint8Array, at: number, type: string): void => {
  for (let place = 0; place < 4; place += 1) bytes[at + place] = type.charCodeAt(place)
}

/** A box that says nothing any more and keeps its room: where the sound lies is told by distances. */
const paintOver = (bytes: Uint8Array, { from, inside, to }: Box): void => {
  typed(bytes, from + 4, 'free')
  bytes.fill(0, inside, to)
}

/** Days of making and changing, in four or eight bytes each. */
const forgetTimes = (bytes: Uint8Array, { inside }: Box): void => {
  bytes.fill(0, inside + 4, inside + 4 + (bytes[inside] === 1 ? 16 : 8))
}

/** What a track holds, e.g. soun; its name goes. */
const trackKind = (bytes: Uint8Array, { inside, to }: Box): string => {
  bytes.fill(0, Math.min(inside + 24, to), to)
  return latin(bytes, inside + 8, 4)
}

interface Found {
  /** What the tracks hold. */
  readonly tracks: string[]
  seconds: number
  sound: number
}

const lengthOf = (bytes: Uint8Array, { inside }: Box): number => {
  const isLong = bytes[inside] === 1
  const scale = u32be(bytes, inside + (isLong ? 20 : 12))
  const [high, low] = isLong
    ? [u32be(bytes, inside + 24), u32be(bytes, inside + 28)]
    : [0, u32be(bytes, inside + 16)]
  return scale === 0 ? 0 : (high * 2 ** 32 + low) / scale
}

const noted = (bytes: Uint8Array, box: Box, found: Found): void => {
  if (box.type === 'mvhd') found.seconds = lengthOf(bytes, box)
  if (TIMED.includes(box.type)) forgetTimes(bytes, box)
  if (box.type === 'hdlr') found.tracks.push(trackKind(bytes, box))
  if (box.type === 'mdat') found.sound += box.to - box.inside
}

/** Goes through the boxes of one box; false when they don't fit into it. */
const cleaned = (bytes: Uint8Array, within: Box, found: Found): boolean => {
  const boxes = boxesIn(bytes, within.inside, within.to)
  if (boxes === null) return false
  return boxes.every((box) => {
    if (NEEDED[within.type]?.includes(box.type) !== true) {
      paintOver(bytes, box)
      return true
    }
    noted(bytes, box, found)
    return NEEDED[box.type] === undefined || cleaned(bytes, box, found)
  })
}

/**
 * An m4a without names, places, devices, covers and days of making; the sound and all distances stay as they are.
 * Source: 个人信息保护法 Art. 6 (no more than needed).
 * Fails: `attachment_damaged`, `attachment_not_sound` (pictures or texts lie beside the sound).
 */
export const stripM4a = (
  given: Uint8Array,
): Result<StrippedSound, 'attachment_damaged' | 'attachment_not_sound'> => {
  const bytes = given.slice()
  const found: Found = { tracks: [], seconds: 0, sound: 0 }
  const isWhole = cleaned(bytes, { type: '', from: 0, inside: 0, to: bytes.length }, found)
  if (!isWhole || found.tracks.length === 0 || found.sound === 0) return fail('attachment_damaged')
  if (found.tracks.some((kind) => kind !== 'soun')) return fail('attachment_not_sound')
  return ok({ bytes, seconds: found.seconds })
}
