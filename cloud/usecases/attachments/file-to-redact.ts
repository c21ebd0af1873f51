import { fail, ok } from '../../../src/domain/result'
import type { Attachment } from '../../ports/attachment-store'
import type { Person } from '../../ports/people-store'
import type { PagedFile } from '../../ports/redactor'
import type { Stores } from '../../ports/storage'
import type { Answer } from '../../ports/use-case'
import { findVisibleAttachment } from './visible-attachments'

/** An attachment of a case with its bytes. */
export interface FileToRedact {
  readonly attachment: Attachment & { readonly caseId: string }
  readonly file: PagedFile
}

/** A file of a case that is open to this member of staff. */
export const fileToRedact = async (
  id: string,
  person: Person,
  stores: Stores,
): Promise<Answer<FileToRedact>> => {
  const attachment = await findVisibleAttachment(id, { person, door: 'staff' }, stores)
  if (attachment === null || attachment.caseId === null || attachment.finished === null)
    return fail('not_found')
  const bytes = await stores.attachments.read(id)
  const file = { kind: attachment.finished.kind, bytes }
  return ok({ attachment: { ...attachment, caseId: attachment.caseId }, file })
}
