/** Why a file is attached to a case. */
export const ATTACHMENT_PURPOSES = [
  'supporting',
  'authority_letter',
  'evidence',
  'record',
  'given',
  'mending',
] as const
export type AttachmentPurpose = (typeof ATTACHMENT_PURPOSES)[number]

/**
 * What each purpose is called. `given` is only ever made by redaction or released whole, never uploaded; `mending` belongs to an
 * order to correct.
 */
export const PURPOSE_LABELS: Readonly<Record<AttachmentPurpose, string>> = {
  supporting: '申请人材料',
  authority_letter: '授权委托书',
  evidence: '收件凭证',
  record: '拟公开的档案',
  given: '随答复提供',
  mending: '整改凭证',
}

/** What an applicant attaches, and what the office attaches. */
export const APPLICANT_PURPOSES = ['supporting', 'authority_letter'] as const
export const OFFICE_PURPOSES = ['evidence', 'record'] as const
