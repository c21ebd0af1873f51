import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { TakeDownGround } from '../../../src/domain/disclosure/take-down'
import { foldEvents } from '../../../src/domain/publication/publication-at'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import { auditEntry } from '../acting/audit-entry'
import { JOB } from '../acting/job-actor'

/** Why a piece goes without anybody at the desk, and as which act the record names it. */
interface ByItself {
  readonly act: string
  readonly ground: TakeDownGround
  readonly at: string
  readonly on: IsoDate
}

/**
 * Takes a public piece down without anybody at the desk: event, document and audit entry in the caller's transaction. False
 * when it isn't public, or somebody was quicker.
 */
export const takeDownByItself = async (
  record: PublicationRecord,
  { act, ground, at, on }: ByItself,
  { publications, documentPublisher, audit }: Stores,
): Promise<boolean> => {
  const { live } = foldEvents(record.events)
  if (live === null) return false
  const seq = record.events.length + 1
  const event = { type: 'taken_down', seq, on, at, by: JOB, ground, reason: '' } as const
  const appended = await publications.append(record.id, record.events.length, { event })
  if (!appended.ok) return false
  await documentPublisher.takeDown(live.documentId, { on, ground, reason: '' })
  const facts = { act, caseId: null, detail: { publicationId: record.id, seq } }
  await audit.write(auditEntry(JOB, at, facts))
  return true
}
