import { inflateRawSync } from 'node:zlib'
import { archiveEntries, judgeArchive } from '../../../src/domain/attachments/archive-directory'
import type { ArchiveEntry } from '../../../src/domain/attachments/archive-directory'
import { archiveHasMacros, CONTENT_TYPES } from '../../../src/domain/attachments/macros'
import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'

/** The parts of a docx or xlsx, unfolded one at a time. */
export interface OfficeArchive {
  readonly names: readonly string[]
  /** The bytes of a part; null when there is none, or when it lies about its size. */
  bytes(name: string): Uint8Array | null
  /** The same as text; '' when there is none. */
  text(name: string): string
}

const PROBLEMS = {
  attachment_damaged: 'file_damaged',
  attachment_zip_bomb: 'file_zip_bomb',
  attachment_locked: 'file_locked',
} as const

/** Unfolds no further than the part declares itself: more would be a bomb. */
const unfolded = (archive: Uint8Array, entry: ArchiveEntry): Uint8Array | null => {
  const packed = archive.subarray(entry.from, entry.from + entry.packedBytes)
  if (entry.method === 0) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.bytes, 1) })
  } catch {
    return null
  }
}

/** The order in which archives name their parts doesn't matter; utf-8 names come as latin letters. */
const named = (entries: readonly ArchiveEntry[]): ReadonlyMap<string, ArchiveEntry> =>
  new Map(entries.map((entry) => [Buffer.from(entry.name, 'latin1').toString('utf8'), entry]))

const archiveOf = (archive: Uint8Array, entries: readonly ArchiveEntry[]): OfficeArchive => {
  const byName = named(entries)
  const bytes = (name: string): Uint8Array | null => {
    const entry = byName.get(name)
    return entry === undefined ? null : unfolded(archive, entry)
  }
  return {
    names: [...byName.keys()],
    bytes,
    text: (name) => new TextDecoder().decode(bytes(name) ?? new Uint8Array()),
  }
}

/**
 * Opens a docx or xlsx. Every part that is read is held to the size it declares, and all declarations to what a document can be.
 * Fails: `file_damaged`, `file_zip_bomb`, `file_locked`, `file_has_macros`.
 */
export const openArchive = (bytes: Uint8Array): Result<OfficeArchive, FileProblem> => {
  const entries = archiveEntries(bytes)
  if (!entries.ok) return fail(PROBLEMS[entries.code])
  const judged = judgeArchive(entries.value, bytes.length)
  if (!judged.ok) return fail('file_zip_bomb')
  const archive = archiveOf(bytes, entries.value)
  const lying = entries.value
    .filter(({ name }) => /\.(?:xml|rels)$/iu.test(name))
    .find((entry) => unfolded(bytes, entry) === null)
  if (lying !== undefined) return fail('file_zip_bomb')
  return archiveHasMacros(entries.value, archive.text(CONTENT_TYPES)) ? fail('file_has_macros') : ok(archive)
}
