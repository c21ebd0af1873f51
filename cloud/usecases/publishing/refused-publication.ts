import type { ErrorCode } from '../../../src/contract/errors'
import type { PublicationObjection } from '../../../src/domain/publication/apply-publication-event'
import { fail, type Refusal } from '../../../src/domain/result'

const CONTRACT_CODES: Readonly<Partial<Record<PublicationObjection, ErrorCode>>> = {
  'role-not-allowed': 'forbidden',
  'wrong-sequence': 'stale_publication',
  not_author: 'same_person',
  not_reviewer: 'same_person',
  complete: 'publication_incomplete',
  personal_data: 'personal_data_found',
  'keep-reason-missing': 'personal_data_found',
  interpretation_ready: 'interpretation_missing',
  'publish-time-past': 'publish_time_past',
}

const FIELDS: Readonly<Partial<Record<PublicationObjection, string>>> = {
  'publish-time-past': 'act.publishAt',
  'revision-at-once': 'act.publishAt',
  'notice-over-before': 'content.noticeThrough',
  'reassess-day-past': 'act.reassessOn',
  'keep-reason-missing': 'act.keepBecause',
}

/** The domain's refusal as the contract tells it: its own Chinese reason, and the field where one is to blame. */
export const refusedPublication = (code: PublicationObjection, message: unknown): Refusal<ErrorCode> => {
  const field = FIELDS[code]
  return fail(
    CONTRACT_CODES[code] ?? 'act_not_allowed',
    field === undefined ? { message } : { message, field },
  )
}
