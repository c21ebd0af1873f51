import { fail, ok } from '../../../src/domain/result'
import type { Attachment, AttachmentStore } from '../../ports/attachment-store'
import type { Answer } from '../../ports/use-case'

/** An upload of this person that belongs to no case yet, held for a change; anybody else's is as if it didn't exist. */
export const holdMyUpload = async (
  attachments: AttachmentStore,
  id: string,
  personId: string,
): Promise<Answer<Attachment>> => {
  const upload = await attachments.hold(id)
  if (upload === null || upload.ownerId !== personId) return fail('not_found')
  return upload.caseId === null ? ok(upload) : fail('attachment_taken')
}
