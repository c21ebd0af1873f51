import { deflateSync, inflateSync } from 'node:zlib'

/** A picture in grey, one byte a pixel, 255 = white. */
export interface GrayImage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

const chunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crcOf(named), named.length + 4)
  return framed
}

/** The picture as PNG, rows unfiltered. */
export const toPng = ({ width, height, pixels }: GrayImage): Buffer => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([SIGNATURE, ...parts])
}

/** Reads what `toPng` wrote. */
export const fromPng = (png: Buffer): GrayImage => {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const at = png.indexOf('IDAT', 0, 'latin1')
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1)
    pixels.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width)
  return { width, height, pixels }
}

/** A part of a picture, by whole pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Cuts an area out; what lies outside the picture is white. */
export const cut = (image: GrayImage, area: Area): GrayImage => {
  const pixels = new Uint8Array(area.width * area.height).fill(255)
  for (let y = 0; y < area.height; y += 1)
    for (let x = 0; x < area.width; x += 1) {
      const [fromX, fromY] = [area.x + x, area.y + y]
      const inside = fromX >= 0 && fromY >= 0 && fromX < image.width && fromY < image.height
      if (inside) pixels[y * area.width + x] = image.pixels[fromY * image.width + fromX] ?? 255
    }
  return { width: area.width, height: area.height, pixels }
}

/** Share of ink, 0 = white, 1 = black. */
export const inkOf = ({ pixels }: GrayImage): number =>
  pixels.reduce((sum, pixel) => sum + (255 - pixel), 0) / (255 * pixels.length)

/** Mean difference of two pictures of one size, 0 = the same, 1 = black against white. */
export const differenceOf = (left: GrayImage, right: GrayImage): number => {
  if (left.width !== right.width || left.height !== right.height) return 1
  const sum = left.pixels.reduce((all, pixel, at) => all + Math.abs(pixel - (right.pixels[at] ?? 0)), 0)
  return sum / (255 * left.pixels.length)
}
