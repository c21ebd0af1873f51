import type { AttachmentPurpose } from './purposes'

/** What decides who may open an attachment. */
export interface AttachmentFacts {
  readonly ownerId: string
  /** Null while it belongs to no case yet. */
  readonly caseId: string | null
  readonly purpose: AttachmentPurpose
}

/** Who asks, and how this person stands to the case of the attachment. */
export interface AttachmentReader {
  readonly personId: string
  readonly isApplicant: boolean
  /** Staff to whom the case is open: whoever steps aside (回避) isn't. */
  readonly isStaffOfCase: boolean
  /** Whether the reply has gone out. */
  readonly isAnswered: boolean
}

/**
 * The one rule of who may open an attachment. Before it belongs to a case: whoever uploaded it. Then the case's staff;
 * the applicant opens what he sent, and what is given with the reply once it has gone out. A record of the office itself
 * is never open to the applicant: what he gets of it is `given`.
 * Source: 政府信息公开条例 Art. 37 (given in part), 个人信息保护法 Art. 6.
 */
export const maySeeAttachment = (attachment: AttachmentFacts, reader: AttachmentReader): boolean => {
  if (attachment.caseId === null) return attachment.ownerId === reader.personId
  if (reader.isStaffOfCase) return true
  if (!reader.isApplicant) return false
  if (attachment.purpose === 'given') return reader.isAnswered
  return attachment.purpose === 'supporting' || attachment.purpose === 'authority_letter'
}
