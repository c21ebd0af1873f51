import { compoundNames } from '../../../src/domain/attachments/compound-file'
import { csvHasFormulas } from '../../../src/domain/attachments/csv-formulas'
import {
  DESK_KINDS,
  SOUND_KINDS,
  USUAL_KINDS,
  WORDS_ONLY_KINDS,
  type AttachmentKind,
} from '../../../src/domain/attachments/kinds'
import { compoundHasMacros } from '../../../src/domain/attachments/macros'
import { kindByContent } from '../../../src/domain/attachments/sniff'
import { withoutMetadata } from '../../../src/domain/attachments/without-metadata'
import { fail, ok } from '../../../src/domain/result'
import type { ErrorCode } from '../../../src/contract/errors'
import type { Person } from '../../ports/people-store'
import type { TenantSettings } from '../../ports/storage'
import type { Unpacker } from '../../ports/unpacker'
import type { Answer } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { archiveProblem } from '../requests/archive-problem'
import { problemInPdf } from './problem-in-pdf'

/** A file as it may be kept. */
export interface InspectedFile {
  readonly kind: AttachmentKind
  readonly bytes: Uint8Array
}

/** Kinds that a township takes from somebody: the desk may send what is only ever published, everybody a recording. */
export const acceptedKinds = (
  { moreAttachmentKinds }: TenantSettings,
  sender: Person,
): readonly AttachmentKind[] => [
  ...USUAL_KINDS,
  ...(moreAttachmentKinds ?? []),
  ...(staffActorsOf(sender).length > 0 ? DESK_KINDS : SOUND_KINDS),
]

/** Kinds in which nothing can be packed away, or of which only the words are ever read. */
const WITHOUT_INSIDE: readonly AttachmentKind[] = ['jpeg', 'png', ...SOUND_KINDS, ...WORDS_ONLY_KINDS]

const ARCHIVES: readonly AttachmentKind[] = ['docx', 'xlsx', 'ofd']

const problemInside = async (
  bytes: Uint8Array,
  kind: AttachmentKind,
  unpacker: Unpacker,
): Promise<ErrorCode | null> => {
  if (WITHOUT_INSIDE.includes(kind)) return null
  if (kind === 'csv') return csvHasFormulas(bytes) ? 'attachment_has_formulas' : null
  if (kind === 'pdf') return problemInPdf(bytes, unpacker)
  if (ARCHIVES.includes(kind)) return archiveProblem(bytes, unpacker)
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
