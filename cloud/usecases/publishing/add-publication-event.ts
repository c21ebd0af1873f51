import type { ErrorCode } from '../../../src/contract/errors'
import { applyPublicationEvent } from '../../../src/domain/publication/apply-publication-event'
import type { PublicationAct } from '../../../src/domain/publication/events'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { PublicationRecord, RecordedPublicationEvent } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import { auditEntry } from '../acting/audit-entry'
import type { PublicationPicture } from './publication-picture'
import { refusedPublication } from './refused-publication'

/** Whether the domain allows the event; nothing is written. */
export const mayAdd = (
  act: PublicationAct,
  { event }: RecordedPublicationEvent,
  { record, now, around }: PublicationPicture,
): Result<null, ErrorCode> => {
  const applied = applyPublicationEvent(record.events, { act, event }, { now, around })
  return applied.ok ? ok(null) : refusedPublication(applied.code, applied.detail.message)
}

/**
 * Adds one event that the domain has allowed, with its audit entry, in the caller's transaction; `stale_publication` when
 * somebody was quicker.
 */
export const addPublicationEvent = async (
  record: PublicationRecord,
  { act, recorded }: { readonly act: PublicationAct; readonly recorded: RecordedPublicationEvent },
  { publications, audit }: Stores,
): Promise<Result<PublicationRecord, ErrorCode>> => {
  const appended = await publications.append(record.id, record.events.length, recorded)
  if (!appended.ok) return fail('stale_publication')
  const { event } = recorded
  const facts = {
    act: `publication_${act}`,
    caseId: null,
    detail: { publicationId: record.id, seq: event.seq },
  }
  await audit.write(auditEntry(event.by, event.at, facts))
  const content = recorded.content ?? record.content
  return ok({ id: record.id, events: [...record.events, event], content })
}
