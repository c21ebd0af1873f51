import { u16le, u32le } from './bytes'

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const END = 0xfffffffa
const HEADER_FAT_PLACES = 109
const ENTRY_BYTES = 128
/** A directory of more sectors than this is not one of an office file. */
const MOST_SECTORS = 4096

/** Whether bytes begin as a compound file (doc, xls, and encrypted docx). Source: [MS-CFB] 2.2. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, at) => bytes[at] === byte)

/** Sectors that hold the allocation table: 109 are named in the header, others in a chain. */
const tableSectors = (bytes: Uint8Array, sectorBytes: number): readonly number[] => {
  const places = Array.from({ length: HEADER_FAT_PLACES }, (_, at) => u32le(bytes, 76 + at * 4))
  let next = u32le(bytes, 68)
  for (let seen = 0; next < END && seen < MOST_SECTORS; seen += 1) {
    const from = (next + 1) * sectorBytes
    const held = sectorBytes / 4 - 1
    for (let at = 0; at < held; at += 1) places.push(u32le(bytes, from + at * 4))
    next = u32le(bytes, from + held * 4)
  }
  return places.filter((sector) => sector < END)
}

/** The sectors of the directory, in order; a chain that runs in a circle ends. */
const directorySectors = (bytes: Uint8Array, sectorBytes: number): readonly number[] => {
  const tables = tableSectors(bytes, sectorBytes)
  const perTable = sectorBytes / 4
  const sectors: number[] = []
  let sector = u32le(bytes, 48)
  while (sector < END && sectors.length < MOST_SECTORS) {
    sectors.push(sector)
    const table = tables[Math.floor(sector / perTable)]
    if (table === undefined) break
    sector = u32le(bytes, (table + 1) * sectorBytes + (sector % perTable) * 4)
  }
  return sectors
}

const entryName = (bytes: Uint8Array, at: number): string => {
  const letters = Math.max(0, Math.min(31, u16le(bytes, at + 64) / 2 - 1))
  return Array.from({ length: letters }, (_, place) =>
    String.fromCharCode(u16le(bytes, at + place * 2)),
  ).join('')
}

/**
 * Names of the streams and storages in a compound file, e.g. WordDocument, Workbook, EncryptedPackage.
 * Source: [MS-CFB] 2.6. Damaged files give fewer names, never an error.
 */
export const compoundNames = (bytes: Uint8Array): readonly string[] => {
  const shift = u16le(bytes, 30)
  if (!isCompoundFile(bytes) || (shift !== 9 && shift !== 12)) return []
  const sectorBytes = 2 ** shift
  return directorySectors(bytes, sectorBytes).flatMap((sector) => {
    const from = (sector + 1) * sectorBytes
    return Array.from({ length: sectorBytes / ENTRY_BYTES }, (_, at) =>
      entryName(bytes, from + at * ENTRY_BYTES),
    ).filter((name) => name !== '')
  })
}
