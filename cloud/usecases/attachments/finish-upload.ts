import type { UploadView } from '../../../src/contract/attachments'
import { missingChunks } from '../../../src/domain/attachments/upload-plan'
import { fail, ok } from '../../../src/domain/result'
import type { Attachment, FinishedFile } from '../../ports/attachment-store'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller, Refused, UseCase, World } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { acceptedKinds, inspectFile } from './inspect-file'
import { holdMyUpload } from './my-upload'
import { reading } from '../acting/reading'
import { uploadView } from './upload-view'

interface Finishing {
  readonly world: World
  readonly tenant: string
  readonly id: string
  readonly caller: Caller
}

interface Looked {
  readonly file: FinishedFile
  /** Null where the bytes stay as they were sent. */
  readonly bytes: Uint8Array | null
}

const wholeUpload = async (stores: Stores, upload: Attachment): Promise<Answer<Uint8Array>> => {
  const arrived = (await stores.attachments.arrived(upload.id)).map(({ index }) => index)
  return missingChunks(upload.size, arrived).length > 0
    ? fail('chunks_missing')
    : ok(await stores.attachments.read(upload.id))
}

const isAnnounced = ({ announcedSha256 }: Attachment, sha256: string): boolean =>
  announcedSha256 === '' || announcedSha256 === sha256

/** Looks through the whole file, outside of any transaction: it takes a while. Null when that was done before. */
const look = ({ world, tenant, id, caller }: Finishing): Promise<Answer<Looked | null>> =>
  reading(world, tenant, async (stores) => {
    const upload = await stores.attachments.find(id)
    if (upload === null || upload.ownerId !== caller.person.id) return fail('not_found')
    if (upload.finished !== null) return ok(null)
    const whole = await wholeUpload(stores, upload)
    if (!whole.ok) return whole
    const { hashBytes } = world.identity
    if (!isAnnounced(upload, hashBytes(whole.value))) return fail('upload_differs')
    const given = { bytes: whole.value, name: upload.name }
    const inspected = await inspectFile(given, acceptedKinds(stores.settings, caller.person), world.unpacker)
    if (!inspected.ok) return inspected
    const { kind, bytes } = inspected.value
    const file = { kind, sha256: hashBytes(bytes), size: bytes.length, at: world.clock.now() }
    return ok({ file, bytes: bytes === whole.value ? null : bytes })
  })

const keep = (
  { world, tenant, id, caller }: Finishing,
  { file, bytes }: Looked,
): Promise<Answer<UploadView>> =>
  changing(world, tenant, async ({ attachments, audit }) => {
    const held = await holdMyUpload(attachments, id, caller.person.id)
    if (!held.ok) return held
    if (held.value.finished === null) {
      await attachments.finish(id, file, bytes)
      const detail = { attachmentId: id, kind: file.kind, size: file.size, sha256: file.sha256 }
      await audit.write(
        auditEntry(readerOf(caller.person), file.at, { act: 'finish_upload', caseId: null, detail }),
      )
    }
    const finished = await attachments.find(id)
    return finished === null ? fail('not_found') : ok(await uploadView(finished, attachments))
  })

const NOT_THE_FILE = ['not_found', 'chunks_missing', 'attachment_taken']

/** A file that may not be kept isn't: its bytes go at once, the audit keeps why. */
const throwAway = async ({ world, tenant, id, caller }: Finishing, refused: Refused): Promise<Refused> => {
  if (NOT_THE_FILE.includes(refused.code)) return refused
  await changing(world, tenant, async ({ attachments, audit }) => {
    const held = await holdMyUpload(attachments, id, caller.person.id)
    if (!held.ok || held.value.finished !== null) return ok(null)
    await attachments.remove(id)
    const facts = { act: 'refuse_upload', caseId: null, detail: { attachmentId: id, code: refused.code } }
    await audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok(null)
  })
  return refused
}

/** Looks through what was sent and keeps it, or refuses it by name and forgets it. Asking again answers the same. */
export const finishFileUpload: UseCase<{ readonly id: string }, UploadView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const finishing = { world, tenant, id: input.id, caller }
  const looked = await look(finishing)
  if (!looked.ok) return throwAway(finishing, looked)
  if (looked.value !== null) return keep(finishing, looked.value)
  return reading(world, tenant, async ({ attachments }) => {
    const finished = await attachments.find(input.id)
    return finished === null ? fail('not_found') : ok(await uploadView(finished, attachments))
  })
}
