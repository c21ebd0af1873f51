import { fail, ok, type Result } from '../result'
import { latin, u16le, u32le } from './bytes'
import { ARCHIVE_LIMITS } from './limits'

/** One file inside a zip archive (docx and xlsx are such archives), as its directory declares it. */
export interface ArchiveEntry {
  readonly name: string
  /** 0 stored, 8 deflated; others are refused. */
  readonly method: number
  readonly packedBytes: number
  readonly bytes: number
  /** Where its own header begins. */
  readonly offset: number
  /** Where its packed content begins. */
  readonly from: number
}

export type ArchiveProblem = 'attachment_damaged' | 'attachment_zip_bomb' | 'attachment_locked'

const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const ENCRYPTED = 1

/** Where the end record stands: the last place at which its signature is found. */
const endRecordAt = (bytes: Uint8Array): number => {
  const lowest = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT)
  for (let at = bytes.length - END_BYTES; at >= lowest; at -= 1)
    if (u32le(bytes, at) === END_SIGNATURE) return at
  return -1
}

const entryAt = (bytes: Uint8Array, at: number): Result<ArchiveEntry, ArchiveProblem> => {
  const offset = u32le(bytes, at + 42)
  if (u32le(bytes, at) !== ENTRY_SIGNATURE || u32le(bytes, offset) !== LOCAL_SIGNATURE)
    return fail('attachment_damaged')
  if ((u16le(bytes, at + 8) & ENCRYPTED) !== 0) return fail('attachment_locked')
  const entry = {
    name: latin(bytes, at + 46, u16le(bytes, at + 28)),
    method: u16le(bytes, at + 10),
    packedBytes: u32le(bytes, at + 20),
    bytes: u32le(bytes, at + 24),
    offset,
    from: offset + 30 + u16le(bytes, offset + 26) + u16le(bytes, offset + 28),
  }
  const isWhole = entry.from + entry.packedBytes <= bytes.length
  return isWhole && (entry.method === 0 || entry.method === 8) ? ok(entry) : fail('attachment_damaged')
}

const entryLength = (bytes: Uint8Array, at: number): number =>
  46 + u16le(bytes, at + 28) + u16le(bytes, at + 30) + u16le(bytes, at + 32)

const OUTSIDE = /^[\\/]|(^|[\\/])\.\.([\\/]|$)/

/** Two entries of one name, of which every program reads another one, or a name that leads out of the archive. */
const isTangled = (entries: readonly ArchiveEntry[]): boolean => {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  return names.size < entries.length || entries.some(({ name }) => OUTSIDE.test(name))
}

/**
 * The directory of a zip archive. Source: APPNOTE.TXT 4.3; ZIP64 and split archives aren't office files and count as damaged.
 * Two parts of one name, or a name that leads out of the archive, count as damaged too.
 * Fails: `attachment_damaged`, `attachment_locked` (encrypted), `attachment_zip_bomb` (more entries than any document has).
 */
export const archiveEntries = (bytes: Uint8Array): Result<readonly ArchiveEntry[], ArchiveProblem> => {
  const end = endRecordAt(bytes)
  if (end < 0) return fail('attachment_damaged')
  const count = u16le(bytes, end + 10)
  if (count > ARCHIVE_LIMITS.entries) return fail('attachment_zip_bomb')
  const entries: ArchiveEntry[] = []
  let at = u32le(bytes, end + 16)
  for (let place = 0; place < count; place += 1) {
    const entry = entryAt(bytes, at)
    if (!entry.ok) return entry
    entries.push(entry.value)
    at += entryLength(bytes, at)
  }
  return entries.length === 0 || isTangled(entries) ? fail('attachment_damaged') : ok(entries)
}

/** Entries that share packed bytes: one kilobyte then unfolds a thousand times. */
const overlap = (entries: readonly ArchiveEntry[]): boolean => {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset)
  return sorted.some(
    (entry, at) => at > 0 && entry.offset < sorted[at - 1]!.from + sorted[at - 1]!.packedBytes,
  )
}

/**
 * Whether an archive would unfold to more than a document can be, as it declares itself; what it really unfolds to is
 * measured entry by entry against these same declarations.
 * Fails: `attachment_zip_bomb`.
 */
export const judgeArchive = (
  entries: readonly ArchiveEntry[],
  archiveBytes: number,
): Result<null, 'attachment_zip_bomb'> => {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  const isSteep = total > ARCHIVE_LIMITS.ratioFrom && total > archiveBytes * ARCHIVE_LIMITS.ratio
  const isLarge = entries.some(({ bytes }) => bytes > ARCHIVE_LIMITS.entryBytes)
  const isBomb = isSteep || isLarge || total > ARCHIVE_LIMITS.totalBytes || overlap(entries)
  return isBomb ? fail('attachment_zip_bomb') : ok(null)
}
