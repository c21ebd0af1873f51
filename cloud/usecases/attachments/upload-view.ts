import type { AttachmentView, UploadView } from '../../../src/contract/attachments'
import { KIND_FACTS } from '../../../src/domain/attachments/kinds'
import { CHUNK_BYTES } from '../../../src/domain/attachments/limits'
import { PURPOSE_LABELS } from '../../../src/domain/attachments/purposes'
import { chunkCount, missingChunks } from '../../../src/domain/attachments/upload-plan'
import type { Attachment, AttachmentStore } from '../../ports/attachment-store'

/** A finished file as lists show it; null while it is on its way. */
export const attachmentView = ({ id, name, purpose, finished }: Attachment): AttachmentView | null =>
  finished === null
    ? null
    : {
        id,
        name,
        kind: finished.kind,
        kindText: KIND_FACTS[finished.kind].label,
        purpose,
        purposeText: PURPOSE_LABELS[purpose],
        size: finished.size,
        sha256: finished.sha256,
        at: finished.at,
      }

/** Finished files as lists show them. */
export const attachmentViews = (attachments: readonly Attachment[]): readonly AttachmentView[] =>
  attachments.map(attachmentView).filter((view) => view !== null)

/** How far an upload has come. */
export const uploadView = async (
  upload: Attachment,
  { arrived }: Pick<AttachmentStore, 'arrived'>,
): Promise<UploadView> => {
  const { id, name, size, finished } = upload
  const indexes = finished === null ? (await arrived(id)).map(({ index }) => index) : []
  return {
    id,
    name,
    size,
    chunkBytes: CHUNK_BYTES,
    chunkCount: chunkCount(size),
    missing: finished === null ? missingChunks(size, indexes) : [],
    attachment: attachmentView(upload),
  }
}
