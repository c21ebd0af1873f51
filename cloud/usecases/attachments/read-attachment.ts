import type { FileAnswer } from '../../../src/contract/endpoint'
import { KIND_FACTS } from '../../../src/domain/attachments/kinds'
import { fail, ok } from '../../../src/domain/result'
import type { Attachment } from '../../ports/attachment-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { reading } from '../acting/reading'
import { findVisibleAttachment } from './visible-attachments'

const fileOf = async (
  attachment: Attachment | null,
  { attachments }: Stores,
): Promise<Answer<FileAnswer>> => {
  if (attachment === null || attachment.finished === null) return fail('not_found')
  const { mediaType } = KIND_FACTS[attachment.finished.kind]
  return ok({ name: attachment.name, mediaType, bytes: await attachments.read(attachment.id) })
}

type Read = UseCase<{ readonly id: string }, FileAnswer>

/** A file that I sent or was given. */
export const readOwnAttachment: Read = async ({ tenant, input, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  const looking = { person: caller.person, door: 'applicant' } as const
  return reading(world, tenant, async (stores) =>
    fileOf(await findVisibleAttachment(input.id, looking, stores), stores),
  )
}

/** A file of a case, for its staff; the applicant can see that it was opened. */
export const readAttachmentOfCase: Read = async ({ tenant, input, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  const looking = { person: caller.person, door: 'staff' } as const
  return changing(world, tenant, async (stores) => {
    const attachment = await findVisibleAttachment(input.id, looking, stores)
    const file = await fileOf(attachment, stores)
    if (attachment === null || !file.ok) return file
    const detail = { attachmentId: attachment.id, purpose: attachment.purpose }
    const facts = { act: 'read_attachment', caseId: attachment.caseId, detail }
    await stores.audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return file
  })
}
