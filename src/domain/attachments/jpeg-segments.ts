import { fail, ok, type Result } from '../result'
import { latin, u16be } from './bytes'

/** One segment of a JPEG: its marker byte and where all of it stands, entropy-coded pixels included. */
export interface JpegSegment {
  readonly marker: number
  readonly from: number
  readonly to: number
}

export const START_OF_SCAN = 0xda
export const END_OF_IMAGE = 0xd9

/** What may follow 0xff inside pixels: a stuffed zero, a fill byte, a restart. */
const isPixel = (next: number): boolean => next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)

/** Where the pixels that follow a scan's header end: at the next marker that is neither stuffed nor a restart. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at === -1) return bytes.length
    const next = bytes[at + 1] ?? 0
    if (!isPixel(next)) return at
    at += next === 0xff ? 1 : 2
  }
}

const segmentAt = (bytes: Uint8Array, from: number): JpegSegment | null => {
  const marker = bytes[from + 1] ?? 0
  if (bytes[from] !== 0xff || marker < 0xc0) return null
  if (marker === END_OF_IMAGE) return { marker, from, to: from + 2 }
  const length = u16be(bytes, from + 2)
  if (length < 2 || from + 2 + length > bytes.length) return null
  const headerEnd = from + 2 + length
  return { marker, from, to: marker === START_OF_SCAN ? endOfScan(bytes, headerEnd) : headerEnd }
}

/** Fill bytes before a marker mean nothing. */
const skipFill = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
  return at
}

/**
 * The segments of a JPEG from the first to its end of image; what follows the end (other pictures, films) is left out.
 * A picture without an end is damaged, one with pixels is needed. Source: ITU T.81, B.1.
 * Fails: `attachment_damaged`.
 */
export const jpegSegments = (bytes: Uint8Array): Result<readonly JpegSegment[], 'attachment_damaged'> => {
  const segments: JpegSegment[] = []
  let at = 2
  while (at < bytes.length) {
    const segment = segmentAt(bytes, skipFill(bytes, at))
    if (segment === null) break
    segments.push(segment)
    if (segment.marker === END_OF_IMAGE) break
    at = segment.to
  }
  const hasPixels = segments.some(({ marker }) => marker === START_OF_SCAN)
  const isWhole = segments[segments.length - 1]?.marker === END_OF_IMAGE
  return hasPixels && isWhole ? ok(segments) : fail('attachment_damaged')
}

/**
 * What a segment says it is, e.g. Exif or ICC_PROFILE.
 * @example segmentTitle(bytes, segment) // 'Exif'
 */
export const segmentTitle = (bytes: Uint8Array, { from, to }: JpegSegment): string =>
  latin(bytes, from + 4, Math.min(30, to - from - 4)).split('\0')[0] ?? ''
