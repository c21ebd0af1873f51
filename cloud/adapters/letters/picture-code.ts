import { encode } from 'uqr'
import { pngOf } from '../redaction/png'

/** Pixels of a cell, so that it can be printed at the size of a hand. */
const CELL = 12
/** Cells of white around it. Source: ISO/IEC 18004. */
const QUIET_ZONE = 4

/** A text as a QR code (level M), black on white, as PNG. */
export const pictureCode = (text: string): Uint8Array => {
  const { data: cells, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const side = size * CELL
  const data = new Uint8Array(side * side * 4).fill(255)
  const isDark = (pixel: number): boolean =>
    cells[Math.floor(pixel / side / CELL)]?.[Math.floor((pixel % side) / CELL)] === true
  for (let pixel = 0; pixel < side * side; pixel += 1)
    if (isDark(pixel)) data.fill(0, pixel * 4, pixel * 4 + 3)
  return pngOf({ width: side, height: side, data })
}
