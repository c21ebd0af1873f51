import {
  archiveEntries,
  judgeArchive,
  type ArchiveEntry,
} from '../../../src/domain/attachments/archive-directory'
import { compoundNames, isCompoundFile } from '../../../src/domain/attachments/compound-file'
import { ARCHIVE_LIMITS } from '../../../src/domain/attachments/limits'
import { archiveHasMacros, compoundHasMacros, CONTENT_TYPES } from '../../../src/domain/attachments/macros'
import { isArchive, isProgram } from '../../../src/domain/attachments/sniff'
import type { ErrorCode } from '../../../src/contract/errors'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { Unpacker } from '../../ports/unpacker'

/** Most bytes that the part of an office file which names its other parts may have. */
const LARGEST_CONTENT_TYPES = 1024 * 1024
/** Bytes by which a file inside a file is known. */
const BEGINNING = 8
/** The part of an OFD that names its others. Source: GB/T 33190-2016, 7.3 [K]. */
const HEART_OF_OFD = 'OFD.xml'
/** A table in a document, and what is in that table: nobody nests deeper. */
const DEEPEST = 2

/** An archive being looked through: how deep it lies, and how much room is left for what it unfolds to. */
interface Inside {
  readonly depth: number
  readonly room: number
}

/** Bytes that something unfolded to, or why it may not be kept. */
type Looked = Result<number, ErrorCode>

const packedOf = (bytes: Uint8Array, { from, packedBytes }: ArchiveEntry): Uint8Array =>
  bytes.subarray(from, from + packedBytes)

/** Whether an entry unfolds to just what it declares. */
const measured = async (packed: Uint8Array, entry: ArchiveEntry, unpacker: Unpacker): Promise<Looked> => {
  const real = entry.method === 0 ? packed.length : await unpacker.measure(packed, entry.bytes)
  if (real === null || real < entry.bytes) return fail('attachment_damaged')
  return real > entry.bytes ? fail('attachment_zip_bomb') : ok(real)
}

const whole = async (packed: Uint8Array, entry: ArchiveEntry, unpacker: Unpacker) =>
  entry.method === 0 ? packed : await unpacker.unfold(packed, entry.bytes)

/** A file inside the archive that is a container itself, opened: another archive is looked through in its turn. */
const opened = async (content: Uint8Array | null, inside: Inside, unpacker: Unpacker): Promise<Looked> => {
  if (content === null) return fail('attachment_damaged')
  if (!isCompoundFile(content)) return lookThrough(content, { ...inside, depth: inside.depth + 1 }, unpacker)
  return compoundHasMacros(compoundNames(content)) ? fail('attachment_has_macros') : ok(0)
}

/** What an entry is by its own bytes, whatever it is called. */
const lookedInto = async (
  packed: Uint8Array,
  { entry, inside }: { readonly entry: ArchiveEntry; readonly inside: Inside },
  unpacker: Unpacker,
): Promise<Looked> => {
  const start = entry.method === 0 ? packed : await unpacker.beginning(packed, BEGINNING)
  if (start === null) return fail('attachment_damaged')
  if (isProgram(start)) return fail('attachment_has_macros')
  const isContainer = isCompoundFile(start) || isArchive(start)
  return isContainer ? opened(await whole(packed, entry, unpacker), inside, unpacker) : ok(0)
}

const decoded = (text: Uint8Array): string => {
  const isWide = (text[0] === 0xff && text[1] === 0xfe) || (text[0] === 0xfe && text[1] === 0xff)
  return new TextDecoder(isWide ? (text[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(text)
}

const contentTypes = async (
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  unpacker: Unpacker,
): Promise<string | null> => {
  const entry = entries.find(({ name }) => name === CONTENT_TYPES)
  if (entry === undefined || entry.bytes > LARGEST_CONTENT_TYPES) return null
  const text = await whole(packedOf(bytes, entry), entry, unpacker)
  return text === null ? null : decoded(text)
}

/** Each entry measured and looked into; the room left over goes on from one to the next. */
const eachEntry = async (
  bytes: Uint8Array,
  { entries, inside }: { readonly entries: readonly ArchiveEntry[]; readonly inside: Inside },
  unpacker: Unpacker,
): Promise<Looked> => {
  let unfolded = 0
  for (const entry of entries) {
    const packed = packedOf(bytes, entry)
    const size = await measured(packed, entry, unpacker)
    if (!size.ok) return size
    unfolded += size.value
    const further = { ...inside, room: inside.room - unfolded }
    const within = await lookedInto(packed, { entry, inside: further }, unpacker)
    if (!within.ok) return within
    unfolded += within.value
    if (unfolded > inside.room) return fail('attachment_zip_bomb')
  }
  return ok(unfolded)
}

const withoutMacros = async (
  bytes: Uint8Array,
  { entries, inside }: { readonly entries: readonly ArchiveEntry[]; readonly inside: Inside },
  unpacker: Unpacker,
): Promise<Result<null, ErrorCode>> => {
  const types = await contentTypes(bytes, entries, unpacker)
  const hasHeart = types !== null || entries.some(({ name }) => name === HEART_OF_OFD)
  if (!hasHeart && inside.depth === 0) return fail('attachment_damaged')
  return archiveHasMacros(entries, types ?? '') ? fail('attachment_has_macros') : ok(null)
}

const lookThrough = async (bytes: Uint8Array, inside: Inside, unpacker: Unpacker): Promise<Looked> => {
  if (inside.depth > DEEPEST) return fail('attachment_zip_bomb')
  const entries = archiveEntries(bytes)
  if (!entries.ok) return entries
  const judged = judgeArchive(entries.value, bytes.length)
  if (!judged.ok) return judged
  const within = { entries: entries.value, inside }
  const unfolded = await eachEntry(bytes, within, unpacker)
  if (!unfolded.ok) return unfolded
  const clean = await withoutMacros(bytes, within, unpacker)
  return clean.ok ? unfolded : clean
}

/** What speaks against a docx, xlsx or ofd: itself, and whatever lies in it under any name; null when nothing does. */
export const archiveProblem = async (bytes: Uint8Array, unpacker: Unpacker): Promise<ErrorCode | null> => {
  const looked = await lookThrough(bytes, { depth: 0, room: ARCHIVE_LIMITS.totalBytes }, unpacker)
  return looked.ok ? null : looked.code
}
