import { ok, type Result } from '../result'
import { bytesOfLatin, joinBytes, u16be } from './bytes'
import { orientationOf, tiffFor, type Orientation } from './exif-orientation'
import { jpegSegments, segmentTitle, type JpegSegment } from './jpeg-segments'

const JFIF = 0xe0
const EXIF = 0xe1
const COLOURS = 0xe2
const ADOBE = 0xee
const COMMENT = 0xfe
const EXIF_TITLE = 'Exif\0\0'

/** Segments that pixels need; of the application's own ones only colours. Pictures inside JFIF go with its tail. */
const isKept = (bytes: Uint8Array, segment: JpegSegment): boolean => {
  const { marker } = segment
  const isApplication = (marker & 0xf0) === 0xe0
  if (!isApplication) return marker !== COMMENT
  if (marker === ADOBE) return segmentTitle(bytes, segment) === 'Adobe'
  return marker === COLOURS && segmentTitle(bytes, segment) === 'ICC_PROFILE'
}

const segmentOf = (marker: number, body: Uint8Array): Uint8Array =>
  joinBytes([Uint8Array.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body])

const exifFor = (orientation: Orientation): readonly Uint8Array[] =>
  orientation === 1 ? [] : [segmentOf(EXIF, joinBytes([bytesOfLatin(EXIF_TITLE), tiffFor(orientation)]))]

const isFrame = ({ marker }: JpegSegment): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const headOfJfif = (bytes: Uint8Array, segments: readonly JpegSegment[]): readonly Uint8Array[] => {
  const jfif = segments.find(
    (segment) =>
      segment.marker === JFIF && segmentTitle(bytes, segment) === 'JFIF' && segment.to - segment.from >= 18,
  )
  if (jfif === undefined) return []
  // Version, unit and density stay; the size of the picture inside becomes none.
  return [segmentOf(JFIF, joinBytes([bytes.subarray(jfif.from + 4, jfif.from + 16), Uint8Array.of(0, 0)]))]
}

/** A picture and what its file says of it. */
export interface StrippedPicture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
}

/**
 * The orientation that a JPEG's Exif block says; 1 without one.
 * @example jpegOrientation(photo) // 6
 */
export const jpegOrientation = (bytes: Uint8Array): Orientation => {
  const segments = jpegSegments(bytes)
  if (!segments.ok) return 1
  const exif = segments.value.find(
    (segment) => segment.marker === EXIF && segmentTitle(bytes, segment) === 'Exif',
  )
  return exif === undefined ? 1 : orientationOf(bytes.subarray(exif.from + 10, exif.to))
}

/**
 * A JPEG without place, time, device, comments, thumbnails and whatever follows its end; pixels byte for byte, colours
 * and orientation kept. Source: 个人信息保护法 Art. 6 (no more than needed).
 * Fails: `attachment_damaged`.
 */
export const stripJpeg = (bytes: Uint8Array): Result<StrippedPicture, 'attachment_damaged'> => {
  const segments = jpegSegments(bytes)
  if (!segments.ok) return segments
  const frame = segments.value.find(isFrame)
  const orientation = jpegOrientation(bytes)
  const kept = segments.value.filter((segment) => isKept(bytes, segment))
  const stripped = joinBytes([
    Uint8Array.of(0xff, 0xd8),
    ...headOfJfif(bytes, segments.value),
    ...exifFor(orientation),
    ...kept.map(({ from, to }) => bytes.subarray(from, to)),
  ])
  const width = frame === undefined ? 0 : u16be(bytes, frame.from + 7)
  const height = frame === undefined ? 0 : u16be(bytes, frame.from + 5)
  return ok({ bytes: stripped, width, height, orientation })
}
