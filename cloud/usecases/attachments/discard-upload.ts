import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { holdMyUpload } from './my-upload'

/** Takes back an upload that belongs to no case yet, with its bytes. */
export const discardOwnUpload: UseCase<{ readonly id: string }, { readonly discarded: true }> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return changing(world, tenant, async ({ attachments, audit }) => {
    const upload = await holdMyUpload(attachments, input.id, caller.person.id)
    if (!upload.ok) return upload
    await attachments.remove(input.id)
    const facts = { act: 'discard_upload', caseId: null, detail: { attachmentId: input.id } }
    await audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok({ discarded: true as const })
  })
}
