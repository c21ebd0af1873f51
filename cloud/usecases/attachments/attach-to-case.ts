import type { attachToCase, AttachmentView } from '../../../src/contract/attachments'
import type { InputOf } from '../../../src/contract/endpoint'
import { DESK_KINDS } from '../../../src/domain/attachments/kinds'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { attachUploads } from './attach-uploads'
import { auditEntry } from '../acting/audit-entry'
import { casesForStaff } from '../requests/cases-for-staff'
import { attachmentViews } from './upload-view'

type Views = { readonly attachments: readonly AttachmentView[] }

/** Puts a finished upload of a member of staff to a case, once per idempotency key. */
export const attachFileToCase: UseCase<InputOf<typeof attachToCase>, Views> = (asked, world) =>
  answeringOnce(asked, { world, act: 'attach_file' }, async (stores, { person }) => {
    const { id, attachmentId, purpose } = asked.input
    const record = await (await casesForStaff(person, stores)).find(id)
    if (record === null) return fail('not_found')
    const files = [{ id: attachmentId, purpose }]
    const attached = await attachUploads(stores, {
      caseId: record.id,
      ownerId: person.id,
      files,
      without: DESK_KINDS,
    })
    if (!attached.ok) return attached
    const facts = { act: 'attach_file', caseId: record.id, detail: { attached: attached.value } }
    await stores.audit.write(auditEntry(readerOf(person), world.clock.now(), facts))
    return ok({ attachments: attachmentViews(await stores.attachments.listOfCase(record.id)) })
  })
