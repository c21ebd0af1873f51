import { bytesOfLatin, latin, u16be, u16le, u32be, u32le } from './bytes'

/** How a picture is to be turned to stand upright: 1 as it is, 3 upside down, 6 and 8 lying; 2, 4, 5, 7 mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const ORIENTATION_TAG = 0x0112
const SHORT = 3

const isOrientation = (value: number): value is Orientation => value >= 1 && value <= 8

/**
 * Orientation in a TIFF block as Exif keeps it; 1 when none is said. Source: Exif 2.32, 4.6.4.
 * @example orientationOf(tiffFor(6)) // 6
 */
export const orientationOf = (tiff: Uint8Array): Orientation => {
  const isLittle = latin(tiff, 0, 2) === 'II'
  const short = isLittle ? u16le : u16be
  const directory = (isLittle ? u32le : u32be)(tiff, 4)
  const count = Math.min(short(tiff, directory), 200)
  for (let place = 0; place < count; place += 1) {
    const at = directory + 2 + place * 12
    const value = short(tiff, at + 8)
    if (short(tiff, at) === ORIENTATION_TAG) return isOrientation(value) ? value : 1
  }
  return 1
}

/**
 * A TIFF block that says the orientation and nothing else.
 * @example tiffFor(6).length // 26
 */
export const tiffFor = (orientation: Orientation): Uint8Array =>
  Uint8Array.from([
    ...bytesOfLatin('MM'),
    ...[0, 42, 0, 0, 0, 8, 0, 1],
    ...[ORIENTATION_TAG >> 8, ORIENTATION_TAG & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ])
