import { LARGEST_TOTAL, MOST_FILES } from '../../../src/domain/attachments/limits'
import type { AttachmentKind } from '../../../src/domain/attachments/kinds'
import type { AttachmentPurpose } from '../../../src/domain/attachments/purposes'
import { fail, ok } from '../../../src/domain/result'
import type { AttachedFile, FinishedFile } from '../../ports/attachment-store'
import type { Stores } from '../../ports/storage'
import type { Answer } from '../../ports/use-case'

/** What is to be attached to which case, and whose uploads they must be. */
export interface Attaching {
  readonly caseId: string
  readonly ownerId: string
  readonly files: readonly { readonly id: string; readonly purpose: AttachmentPurpose }[]
  /** Kinds that have no place there. */
  readonly without?: readonly AttachmentKind[]
}

const finishedUpload = async (
  { attachments }: Pick<Stores, 'attachments'>,
  id: string,
  { ownerId, without = [] }: Attaching,
): Promise<Answer<FinishedFile>> => {
  const upload = await attachments.hold(id)
  if (upload === null || upload.ownerId !== ownerId) return fail('attachment_gone', { field: 'attachments' })
  if (upload.caseId !== null) return fail('attachment_taken', { field: 'attachments' })
  if (upload.finished === null) return fail('attachment_not_finished', { field: 'attachments' })
  if (without.includes(upload.finished.kind))
    return fail('attachment_kind_not_accepted', { field: 'attachments' })
  return ok(upload.finished)
}

/** Puts finished uploads of one person to a case, all of them or none, within what one case may hold. */
export const attachUploads = async (
  stores: Pick<Stores, 'attachments'>,
  attaching: Attaching,
): Promise<Answer<readonly AttachedFile[]>> => {
  const { caseId, files } = attaching
  if (files.length === 0) return ok([])
  const there = await stores.attachments.listOfCase(caseId)
  if (there.length + files.length > MOST_FILES) return fail('too_many_attachments', { field: 'attachments' })
  let bytes = there.reduce((sum, { size }) => sum + size, 0)
  const attached: AttachedFile[] = []
  for (const { id, purpose } of files) {
    const finished = await finishedUpload(stores, id, attaching)
    if (!finished.ok) return finished
    bytes += finished.value.size
    if (bytes > LARGEST_TOTAL) return fail('attachments_too_large', { field: 'attachments' })
    await stores.attachments.attach(id, caseId, purpose)
    attached.push({ id, sha256: finished.value.sha256, purpose })
  }
  return ok(attached)
}
