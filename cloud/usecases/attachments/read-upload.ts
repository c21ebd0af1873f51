import type { UploadView } from '../../../src/contract/attachments'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { uploadView } from './upload-view'

/** How far one of my uploads has come. */
export const readOwnUpload: UseCase<{ readonly id: string }, UploadView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async ({ attachments }) => {
    const upload = await attachments.find(input.id)
    const isMine = upload !== null && upload.ownerId === caller.person.id && upload.caseId === null
    return isMine ? ok(await uploadView(upload, attachments)) : fail('not_found')
  })
}
