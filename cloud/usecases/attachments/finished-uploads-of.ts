import { fail, ok } from '../../../src/domain/result'
import type { Attachment } from '../../ports/attachment-store'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller } from '../../ports/use-case'

/** Finished uploads of whoever asks that belong to nothing yet, in the given order; refused by the name of the field. */
export const finishedUploadsOf = async (
  ids: readonly string[],
  { field, caller }: { readonly field: string; readonly caller: Caller },
  { attachments }: Pick<Stores, 'attachments'>,
): Promise<Answer<readonly Attachment[]>> => {
  const found: Attachment[] = []
  for (const id of ids) {
    const upload = await attachments.find(id)
    if (upload === null || upload.ownerId !== caller.person.id || upload.caseId !== null)
      return fail('attachment_gone', { field })
    if (upload.finished === null) return fail('attachment_not_finished', { field })
    found.push(upload)
  }
  return ok(found)
}
