import type { putChunk, UploadView } from '../../../src/contract/attachments'
import type { InputOf } from '../../../src/contract/endpoint'
import { chunkBytes } from '../../../src/domain/attachments/upload-plan'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { holdMyUpload } from './my-upload'
import { uploadView } from './upload-view'

/** Puts one chunk in its place; of exactly the announced size, so that nobody sends more than he said. */
export const putFileChunk: UseCase<InputOf<typeof putChunk>, UploadView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { id, index, sha256, bytes } = input
  if (world.identity.hashBytes(bytes) !== sha256) return fail('chunk_damaged')
  return changing(world, tenant, async ({ attachments, audit }) => {
    const upload = await holdMyUpload(attachments, id, caller.person.id)
    if (!upload.ok) return upload
    // The answer to an earlier one was lost: nothing is left to be done.
    if (upload.value.finished !== null) return ok(await uploadView(upload.value, attachments))
    if (bytes.length !== chunkBytes(upload.value.size, index)) return fail('chunk_wrong_size')
    await attachments.putChunk(id, { index, sha256, size: bytes.length }, bytes)
    const facts = { act: 'receive_chunk', caseId: null, detail: { attachmentId: id, index, sha256 } }
    await audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok(await uploadView(upload.value, attachments))
  })
}
