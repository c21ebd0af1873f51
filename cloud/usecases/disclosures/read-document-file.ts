import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import type { readDocumentFilePage } from '../../../src/contract/open-document-file'
import type { readDocumentFile } from '../../../src/contract/read-document-file'
import { KIND_FACTS, type AttachmentKind } from '../../../src/domain/attachments/kinds'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { findPublicFile } from './public-file'
import { reading } from '../acting/reading'

/** A file of a public document as it was published. */
export const readFileOfDocument: UseCase<InputOf<typeof readDocumentFile>, FileAnswer> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const found = await findPublicFile(input, stores)
    if (!found.ok) return found
    const { id, name, kind } = found.value.file
    const { mediaType } = KIND_FACTS[kind as AttachmentKind]
    return ok({ name, mediaType, bytes: await stores.attachments.read(id) })
  })

/** One page of a PDF that goes with a public document, as a picture. */
export const readPageOfFile: UseCase<InputOf<typeof readDocumentFilePage>, FileAnswer> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const found = await findPublicFile(input, stores)
    if (!found.ok) return found
    const { id, kind } = found.value.file
    if (kind !== 'pdf') return fail('not_found')
    const picture = await world.redactor.picture(
      { kind, bytes: await stores.attachments.read(id) },
      input.page,
    )
    if (!picture.ok) return fail('not_found')
    return ok({ name: `第${input.page + 1}页.png`, mediaType: 'image/png', bytes: picture.value })
  })
