import type { PagesView } from '../../../src/contract/redaction'
import type { FileAnswer } from '../../../src/contract/endpoint'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { fileToRedact } from '../attachments/file-to-redact'
import { reading } from '../acting/reading'

/** The pages of an attachment; opening it so is an entry that the applicant can see. */
export const readPagesOfAttachment: UseCase<{ readonly id: string }, PagesView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return changing(world, tenant, async (stores) => {
    const found = await fileToRedact(input.id, caller.person, stores)
    if (!found.ok) return found
    const { attachment, file } = found.value
    const pages = await world.redactor.pages(file)
    if (!pages.ok) return pages
    const { caseId, name, purpose } = attachment
    const facts = { act: 'read_attachment', caseId, detail: { attachmentId: attachment.id, purpose } }
    await stores.audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok({ name, caseId, pages: pages.value })
  })
}

/** One page as a picture; the opening of the file has been recorded with its list of pages. */
export const readPictureOfPage: UseCase<{ readonly id: string; readonly page: number }, FileAnswer> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const found = await fileToRedact(input.id, caller.person, stores)
    if (!found.ok) return found
    const picture = await world.redactor.picture(found.value.file, input.page)
    if (!picture.ok) return picture
    return ok({ name: `第${input.page + 1}页.png`, mediaType: 'image/png', bytes: picture.value })
  })
}
