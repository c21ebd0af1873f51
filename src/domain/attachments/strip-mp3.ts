import { fail, ok, type Result } from '../result'
import { joinBytes, latin } from './bytes'

/** A sound and how long it is. */
export interface StrippedSound {
  readonly bytes: Uint8Array
  /** Unit: seconds. */
  readonly seconds: number
}

interface Frame {
  readonly bytes: number
  readonly seconds: number
}

/** Thousands of bits a second by index, layer III. Source: ISO/IEC 11172-3, 2.4.2.3; ISO/IEC 13818-3, 2.4.2.3. */
const RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const LOWER_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const SAMPLES_A_SECOND = [44_100, 48_000, 32_000]
/** Version bits of a header → by how much its samples a second are divided; 0 is no version. */
const DIVIDED_BY = [4, 0, 2, 1]
const LAYER_THREE = 1
/** Fewer frames, a quarter of a second, are chance. */
const FEWEST = 10

/** Eleven bits set, and the layer. */
const isHead = (bytes: Uint8Array, at: number): boolean => {
  const second = bytes[at + 1] ?? 0
  return bytes[at] === 0xff && second >> 5 === 7 && ((second >> 1) & 3) === LAYER_THREE
}

/** Samples a second by a header's second and third byte; 0 for none that exists. */
const hertzOf = (kind: number, rates: number): number => {
  const divided = DIVIDED_BY[(kind >> 3) & 3] ?? 0
  return divided === 0 ? 0 : (SAMPLES_A_SECOND[(rates >> 2) & 3] ?? 0) / divided
}

/** The frame whose header stands at a place; null when none does. */
const frameAt = (bytes: Uint8Array, at: number): Frame | null => {
  if (!isHead(bytes, at)) return null
  const [kind = 0, rates = 0] = [bytes[at + 1], bytes[at + 2]]
  const isFull = ((kind >> 3) & 3) === 3
  const [samples, rate = 0] = isFull ? [1152, RATES[rates >> 4]] : [576, LOWER_RATES[rates >> 4]]
  const perSecond = hertzOf(kind, rates)
  if (rate === 0 || perSecond === 0) return null
  const length = Math.floor(((samples / 8) * rate * 1000) / perSecond) + ((rates >> 1) & 1)
  return { bytes: length, seconds: samples / perSecond }
}

/** A length in seven bits a byte. Source: ID3v2.4, 6.2. */
const tagBytes = (bytes: Uint8Array, at: number): number =>
  [6, 7, 8, 9].reduce((sum, place) => sum * 128 + ((bytes[at + place] ?? 0) & 0x7f), 0)

/** Where the tags before the sound end: title, performer, comments, pictures. */
const afterTags = (bytes: Uint8Array): number => {
  let at = 0
  while (latin(bytes, at, 3) === 'ID3') at += 10 + tagBytes(bytes, at)
  return at
}

/** The next place at which a frame stands that is followed by another one, or is the last. */
const nextFrame = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const frame = frameAt(bytes, at)
    if (frame !== null && frameAt(bytes, at + frame.bytes) !== null) return at
  }
  return -1
}

/**
 * Whether bytes begin as an mp3: with its tag, or with a frame that another one follows.
 * @example isMp3(bytesOfLatin('ID3')) // true
 */
export const isMp3 = (bytes: Uint8Array): boolean => {
  if (latin(bytes, 0, 3) === 'ID3') return true
  const frame = frameAt(bytes, 0)
  return frame !== null && frameAt(bytes, frame.bytes) !== null
}

/**
 * An mp3 of its frames alone: without tags before, behind or between them, in which names, places and pictures stand.
 * Source: 个人信息保护法 Art. 6 (no more than needed).
 * Fails: `attachment_damaged`.
 */
export const stripMp3 = (bytes: Uint8Array): Result<StrippedSound, 'attachment_damaged'> => {
  const frames: Uint8Array[] = []
  let seconds = 0
  let at = nextFrame(bytes, afterTags(bytes))
  while (at !== -1 && at < bytes.length) {
    const frame = frameAt(bytes, at)
    if (frame === null) {
      at = nextFrame(bytes, at)
      continue
    }
    if (at + frame.bytes > bytes.length) break
    frames.push(bytes.subarray(at, at + frame.bytes))
    seconds += frame.seconds
    at += frame.bytes
  }
  return frames.length < FEWEST ? fail('attachment_damaged') : ok({ bytes: joinBytes(frames), seconds })
}
