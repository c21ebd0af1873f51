import type { AttachmentView } from '../../../src/contract/attachments'
import type { InputOf } from '../../../src/contract/endpoint'
import type { redactAttachment } from '../../../src/contract/redaction'
import { cleanFileName } from '../../../src/domain/attachments/file-name'
import { planUpload } from '../../../src/domain/attachments/upload-plan'
import { checkMarks, type RedactionMark } from '../../../src/domain/redaction/marks'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { attachUploads } from './attach-uploads'
import { auditEntry } from '../acting/audit-entry'
import { fileToRedact, type FileToRedact } from './file-to-redact'
import { attachmentView } from './upload-view'

type Input = InputOf<typeof redactAttachment>

const redactedBytes = async (
  { file }: FileToRedact,
  marks: readonly RedactionMark[],
  { redactor }: World,
): Promise<Answer<Uint8Array>> => {
  const pages = await redactor.pages(file)
  if (!pages.ok) return pages
  const checked = checkMarks(marks, pages.value.length)
  return checked.ok ? redactor.redact(file, checked.value) : checked
}

const redactedName = (name: string): string => cleanFileName(`${name.replace(/\.[^.]*$/, '')}（已遮盖）.pdf`)

interface Keeping {
  readonly found: FileToRedact
  readonly bytes: Uint8Array
  readonly ownerId: string
}

/** Keeps the copy as an attachment of the same case, to be given with the reply. */
const keep = async (
  { found, bytes, ownerId }: Keeping,
  stores: Stores,
  { identity, clock }: World,
): Promise<Answer<AttachmentView>> => {
  const { caseId, id, name } = found.attachment
  const there = await stores.attachments.listOfCase(caseId)
  const otherBytes = there.reduce((sum, { size }) => sum + size, 0)
  const planned = planUpload({ bytes: bytes.length, otherBytes, otherFiles: there.length })
  if (!planned.ok) return planned
  const at = clock.now()
  const upload = {
    id: identity.newId(),
    ownerId,
    purpose: 'given' as const,
    name: redactedName(name),
    size: bytes.length,
    announcedSha256: '',
    derivedFrom: id,
    begunAt: at,
  }
  await stores.attachments.begin(upload)
  const file = { kind: 'pdf' as const, sha256: identity.hashBytes(bytes), size: bytes.length, at }
  await stores.attachments.finish(upload.id, file, bytes)
  const files = [{ id: upload.id, purpose: 'given' as const }]
  const attached = await attachUploads(stores, { caseId, ownerId, files })
  if (!attached.ok) return attached
  const view = attachmentView({ ...upload, caseId, finished: file })
  return view === null ? fail('not_found') : ok(view)
}

/** Makes what may be given of an attachment: drawn anew without what is marked, looked through, and kept. */
export const redactAttachmentOfCase: UseCase<Input, AttachmentView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'redact_attachment' }, async (stores, { person }) => {
    const found = await fileToRedact(asked.input.id, person, stores)
    if (!found.ok) return found
    // The parser takes grounds of Art. 14–16 only.
    const marks = asked.input.marks as readonly RedactionMark[]
    const bytes = await redactedBytes(found.value, marks, world)
    if (!bytes.ok) return bytes
    const kept = await keep({ found: found.value, bytes: bytes.value, ownerId: person.id }, stores, world)
    if (!kept.ok) return kept
    const { caseId, id } = found.value.attachment
    const detail = { from: id, to: kept.value.id, sha256: kept.value.sha256, marks }
    const facts = { act: 'redact_attachment', caseId, detail }
    await stores.audit.write(auditEntry(readerOf(person), world.clock.now(), facts))
    return kept
  })
