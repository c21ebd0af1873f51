import type { FileAnswer, InputOf } from '../../src/contract/endpoint'
import type { readDocumentFile } from '../../src/contract/read-document-file'
import { KIND_FACTS, type AttachmentKind } from '../../src/domain/attachments/kinds'
import { fail, ok } from '../../src/domain/result'
import type { UseCase } from '../ports/use-case'
import { reading } from './reading'

/** A file of a document, for whoever may see the document: it passes the document's own gate. */
export const readFileOfDocument: UseCase<InputOf<typeof readDocumentFile>, FileAnswer> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ documents, attachments }) => {
    const document = await documents.find(input.id)
    const file = document?.attachments.find(({ id }) => id === input.file)
    if (document === null || document.takenDown !== null || file === undefined) return fail('not_found')
    const { mediaType } = KIND_FACTS[file.kind as AttachmentKind]
    return ok({ name: file.name, mediaType, bytes: await attachments.read(file.id) })
  })
