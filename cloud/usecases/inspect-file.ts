import {
  archiveEntries,
  judgeArchive,
  type ArchiveEntry,
} from '../../src/domain/attachments/archive-directory'
import { compoundNames } from '../../src/domain/attachments/compound-file'
import { USUAL_KINDS, type AttachmentKind } from '../../src/domain/attachments/kinds'
import { archiveHasMacros, compoundHasMacros, CONTENT_TYPES } from '../../src/domain/attachments/macros'
import { pdfProblem } from '../../src/domain/attachments/pdf-check'
import { kindByContent } from '../../src/domain/attachments/sniff'
import { withoutMetadata } from '../../src/domain/attachments/without-metadata'
import { fail, ok } from '../../src/domain/result'
import type { ErrorCode } from '../../src/contract/errors'
import type { TenantSettings } from '../ports/storage'
import type { Unpacker } from '../ports/unpacker'
import type { Answer } from '../ports/use-case'

/** A file as it may be kept. */
export interface InspectedFile {
  readonly kind: AttachmentKind
  readonly bytes: Uint8Array
}

/** Most bytes that the part of an office file which names its other parts may have. */
const LARGEST_CONTENT_TYPES = 1024 * 1024

/** Kinds that a township takes. */
export const acceptedKinds = ({ moreAttachmentKinds }: TenantSettings): readonly AttachmentKind[] => [
  ...USUAL_KINDS,
  ...(moreAttachmentKinds ?? []),
]

const packedOf = (bytes: Uint8Array, { from, packedBytes }: ArchiveEntry): Uint8Array =>
  bytes.subarray(from, from + packedBytes)

/** Unfolds every entry, part by part, to see that each is as large as it declares itself. */
const measured = async (
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  unpacker: Unpacker,
): Promise<ErrorCode | null> => {
  for (const entry of entries) {
    const packed = packedOf(bytes, entry)
    const real = entry.method === 0 ? packed.length : await unpacker.measure(packed, entry.bytes)
    if (real === null || real < entry.bytes) return 'attachment_damaged'
    if (real > entry.bytes) return 'attachment_zip_bomb'
  }
  return null
}

const contentTypes = async (
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  unpacker: Unpacker,
): Promise<string | null> => {
  const entry = entries.find(({ name }) => name === CONTENT_TYPES)
  if (entry === undefined) return null
  const packed = packedOf(bytes, entry)
  const text = entry.method === 0 ? packed : await unpacker.unfold(packed, LARGEST_CONTENT_TYPES)
  return text === null ? null : new TextDecoder().decode(text)
}

const archiveProblem = async (bytes: Uint8Array, unpacker: Unpacker): Promise<ErrorCode | null> => {
  const entries = archiveEntries(bytes)
  if (!entries.ok) return entries.code
  const judged = judgeArchive(entries.value, bytes.length)
  if (!judged.ok) return judged.code
  const size = await measured(bytes, entries.value, unpacker)
  if (size !== null) return size
  const types = await contentTypes(bytes, entries.value, unpacker)
  if (types === null) return 'attachment_damaged'
  return archiveHasMacros(entries.value, types) ? 'attachment_has_macros' : null
}

const problemInside = async (
  bytes: Uint8Array,
  kind: AttachmentKind,
  unpacker: Unpacker,
): Promise<ErrorCode | null> => {
  if (kind === 'jpeg' || kind === 'png') return null
  if (kind === 'pdf') return pdfProblem(bytes)
  if (kind === 'docx' || kind === 'xlsx') return archiveProblem(bytes, unpacker)
  return compoundHasMacros(compoundNames(bytes)) ? 'attachment_has_macros' : null
}

/**
 * The one way by which a file comes in: its kind by its bytes, what is inside it, and pictures without what they tell
 * besides what they show.
 */
export const inspectFile = async (
  file: { readonly bytes: Uint8Array; readonly name: string },
  accepted: readonly AttachmentKind[],
  unpacker: Unpacker,
): Promise<Answer<InspectedFile>> => {
  const kind = kindByContent(file.bytes, file.name, accepted)
  if (!kind.ok) return kind
  const problem = await problemInside(file.bytes, kind.value, unpacker)
  if (problem !== null) return fail(problem)
  const bytes = withoutMetadata(file.bytes, kind.value)
  return bytes.ok ? ok({ kind: kind.value, bytes: bytes.value }) : bytes
}
