import type { Role } from '../../src/domain/people/roles'
import type { CaseRecord } from '../ports/case-store'
import type { Outbox } from '../ports/records'

/** Queues one message about the newest event of a case, once; it names the case, never a person or a text. */
export const tellRole = async (
  record: CaseRecord,
  topic: string,
  { role, outbox }: { readonly role: Role; readonly outbox: Outbox },
): Promise<void> => {
  const dedupeKey = `${topic}:${record.id}:${record.events.length}:${role}`
  const payload = { dedupeKey, toRole: role, caseId: record.id, caseNumber: record.number }
  await outbox.queue({ topic, dedupeKey, payload })
}
