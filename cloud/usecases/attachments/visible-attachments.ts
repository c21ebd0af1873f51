import { maySeeAttachment } from '../../../src/domain/attachments/visibility'
import type { Attachment } from '../../ports/attachment-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { casesForStaff } from '../requests/cases-for-staff'
import { complaintsForStaff } from '../complaints/complaints-for-staff'
import { findMyCase } from '../requests/my-case'

/** Through which door somebody looks. */
export type Door = 'applicant' | 'staff'

/** How a person stands to a case, seen through one door. */
const standing = async (caseId: string, { person, door }: { person: Person; door: Door }, stores: Stores) => {
  const nobody = { personId: person.id, isApplicant: false, isStaffOfCase: false, isAnswered: false }
  // A file belongs to a request or to a letter.
  if (door === 'staff') {
    const record =
      (await (await casesForStaff(person, stores)).find(caseId)) ??
      (await (await complaintsForStaff(person, stores)).find(caseId))
    return { ...nobody, isStaffOfCase: record !== null }
  }
  const record = await findMyCase(stores, caseId, person.id)
  if (record === null)
    return { ...nobody, isApplicant: (await stores.complaints.find(caseId))?.senderId === person.id }
  const isAnswered = record.events.some(({ type }) => type === 'replied')
  return { ...nobody, isApplicant: true, isAnswered }
}

/** Attachments of a case that this person may open; null when there is no such case for him. */
export const visibleAttachments = async (
  caseId: string,
  looking: { readonly person: Person; readonly door: Door },
  stores: Stores,
): Promise<readonly Attachment[] | null> => {
  const reader = await standing(caseId, looking, stores)
  if (!reader.isApplicant && !reader.isStaffOfCase) return null
  const all = await stores.attachments.listOfCase(caseId)
  return all.filter((attachment) => maySeeAttachment(attachment, reader))
}

/** One attachment, or null for whoever may not open it. */
export const findVisibleAttachment = async (
  id: string,
  looking: { readonly person: Person; readonly door: Door },
  stores: Stores,
): Promise<Attachment | null> => {
  const attachment = await stores.attachments.find(id)
  if (attachment === null) return null
  if (attachment.caseId === null) return attachment.ownerId === looking.person.id ? attachment : null
  const reader = await standing(attachment.caseId, looking, stores)
  return maySeeAttachment(attachment, reader) ? attachment : null
}
