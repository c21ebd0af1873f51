import { deflateRawSync, deflateSync } from 'node:zlib'
import { crc32 } from '../../src/domain/attachments/crc32'

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255]
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(Math.floor(value / 65536))]
const text = (value: string): number[] => [...Buffer.from(value, 'latin1')]

/** One file to be put into a zip archive; `declared` is what its headers say when that isn't the truth. */
export interface ZipPart {
  readonly name: string
  readonly content: Uint8Array
  readonly declared?: number
  readonly flags?: number
}

/** A zip archive, made by hand so that it can lie. */
export const zipOf = (parts: readonly ZipPart[]): Uint8Array => {
  const bodies: Buffer[] = []
  const directory: number[][] = []
  let offset = 0
  for (const { name, content, declared, flags = 0 } of parts) {
    const packed = deflateRawSync(content)
    const shared = [...u16(flags), ...u16(8), ...u32(0), ...u32(crc32(content))]
    const sizes = [...u32(packed.length), ...u32(declared ?? content.length), ...u16(name.length), ...u16(0)]
    const local = Buffer.from([...u32(0x04034b50), ...u16(20), ...shared, ...sizes, ...text(name)])
    const rest = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset), ...text(name)]
    directory.push([...u32(0x02014b50), ...u16(20), ...u16(20), ...shared, ...sizes, ...rest])
    bodies.push(local, packed)
    offset += local.length + packed.length
  }
  const central = Buffer.from(directory.flat())
  const counts = [
    ...u16(parts.length),
    ...u16(parts.length),
    ...u32(central.length),
    ...u32(offset),
    ...u16(0),
  ]
  return new Uint8Array(
    Buffer.concat([...bodies, central, Buffer.from([...u32(0x06054b50), ...u32(0), ...counts])]),
  )
}

const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value)

const typesOf = (main: string): ZipPart => ({
  name: '[Content_Types].xml',
  content: utf8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/m" ContentType="${main}"/></Types>`,
  ),
})

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

/** A small docx, with further parts as given. */
export const docxOf = (more: readonly ZipPart[] = [], main = WORD): Uint8Array =>
  zipOf([
    typesOf(main),
    { name: 'word/document.xml', content: utf8('<w:document>名册</w:document>') },
    ...more,
  ])

/** A small xlsx. */
export const xlsxOf = (more: readonly ZipPart[] = []): Uint8Array =>
  zipOf([typesOf(SHEET), { name: 'xl/workbook.xml', content: utf8('<workbook/>') }, ...more])

/** A compound file (doc, xls …) with these streams: 512-byte sectors, one table, the directory behind it. */
export const compoundOf = (names: readonly string[]): Uint8Array => {
  const perSector = 4
  const sectors = Math.ceil((names.length + 1) / perSector)
  const file = Buffer.alloc(512 * (2 + sectors))
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(0xfffffffe, 68)
  for (let at = 0; at < 109; at += 1) file.writeUInt32LE(at === 0 ? 0 : 0xffffffff, 76 + at * 4)
  for (let at = 0; at < 128; at += 1) file.writeUInt32LE(0xffffffff, 512 + at * 4)
  file.writeUInt32LE(0xfffffffd, 512)
  for (let at = 1; at <= sectors; at += 1)
    file.writeUInt32LE(at === sectors ? 0xfffffffe : at + 1, 512 + at * 4)
  ;['Root Entry', ...names].forEach((name, place) => {
    const at = 1024 + place * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, at + 64)
  })
  return new Uint8Array(file)
}

const segment = (marker: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])

/** A little-endian Exif block with an orientation, a maker, and a place at which it was taken. */
const exifWith = (orientation: number): Buffer => {
  const entries = [
    [...u16(0x010f), ...u16(2), ...u32(8), ...u32(62)],
    [...u16(0x0112), ...u16(3), ...u32(1), ...u32(orientation)],
    [...u16(0x8825), ...u16(4), ...u32(1), ...u32(70)],
  ]
  const place = [...u16(1), ...u16(1), ...u16(2), ...u32(2), ...text('N\0\0\0'), ...u32(0)]
  const head = [...text('II'), ...u16(42), ...u32(8), ...u16(entries.length), ...entries.flat(), ...u32(0)]
  const padded = Buffer.concat([Buffer.from(head), Buffer.alloc(62 - head.length)])
  return Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    padded,
    Buffer.from('HUAWEI\0\0'),
    Buffer.from(place),
  ])
}

/** A real 8×8 grey baseline JPEG without any metadata: quantisation, frame, Huffman tables, one block of pixels. */
const JPEG_BODY =
  'ffdb004300' +
  '01'.repeat(64) +
  'ffc0000b080008000801011100' +
  'ffc4001f0000010501010101010100000000000000000102030405060708090a0b' +
  'ffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa' +
  'ffda0008010100003f00fbffd9'

/** A photo as a phone makes it: Exif with place and maker, XMP, a comment, and a second picture behind its end. */
export const photoWith = ({ orientation = 1, trail = '' } = {}): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(
        0xe0,
        Buffer.concat([Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01', 'latin1'), Buffer.alloc(3)]),
      ),
      segment(0xe1, exifWith(orientation)),
      segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSLatitude 24.7</x:xmpmeta>')),
      segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01colours')),
      segment(0xe2, Buffer.from('MPF\0second')),
      segment(0xfe, Buffer.from('taken at home')),
      Buffer.from(JPEG_BODY, 'hex'),
      Buffer.from(trail),
    ]),
  )

const pngChunk = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), body])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(body.length, 0)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/** A white PNG of some size, with texts, a time and an Exif block. */
export const pngWith = ({ width = 4, height = 4, orientation = 1, trail = '' } = {}): Uint8Array => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = width * height > 1_000_000 ? Buffer.alloc(0) : Buffer.alloc((width + 1) * height, 255)
  for (let row = 0; row < height && rows.length > 0; row += 1) rows[row * (width + 1)] = 0
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      pngChunk('IHDR', head),
      pngChunk('tEXt', Buffer.from('Author\0王小明')),
      pngChunk('eXIf', exifWith(orientation).subarray(6)),
      pngChunk('tIME', Buffer.from([7, 234, 1, 1, 1, 1, 1])),
      pngChunk('IDAT', deflateSync(rows)),
      pngChunk('IEND', Buffer.alloc(0)),
      Buffer.from(trail),
    ]),
  )
}

/** The smallest text that passes for a PDF by its marks. */
export const pdfText = (more = ''): Uint8Array => utf8(`%PDF-1.4\n${more}\nstartxref\n0\n%%EOF\n`)
