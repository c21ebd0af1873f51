import type { AttachmentView } from '../../../src/contract/attachments'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { attachmentViews } from './upload-view'
import { visibleAttachments, type Door } from './visible-attachments'

type List = UseCase<{ readonly id: string }, { readonly attachments: readonly AttachmentView[] }>

const listing =
  (door: Door): List =>
  async ({ tenant, input, caller }, world) => {
    if (caller === null) return fail('unauthenticated')
    return reading(world, tenant, async (stores) => {
      const found = await visibleAttachments(input.id, { person: caller.person, door }, stores)
      return found === null ? fail('not_found') : ok({ attachments: attachmentViews(found) })
    })
  }

/** What I sent with my request, and what I was given with its reply. */
export const listOwnAttachments = listing('applicant')

/** Everything attached to a case, for its staff. */
export const listAttachmentsOfCase = listing('staff')
