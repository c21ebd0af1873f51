import type { Insertable } from 'kysely'
import type { CaseEvent } from '../../../src/domain/information-request/events'
import type { RecordedEvent, RequestDetails } from '../../ports/case-store'
import { linkHash } from '../crypto/content-hash'
import type { CaseOpening } from './case-projection'
import { brokenLinkOf } from './event-chain'
import type { CaseEventRow } from './schema'
import type { StoreContext } from './store-context'

/** A stored event, as the engine gives it back. */
export interface StoredEvent {
  readonly caseId: string
  readonly opening: CaseOpening | null
  readonly event: CaseEvent
  readonly details: Partial<RequestDetails> | null
  readonly prevHash: string
  readonly hash: string
}

/** What a link of a case's chain covers. */
export const eventContent = (
  caseId: string,
  opening: CaseOpening | null,
  recorded: { readonly event: CaseEvent; readonly details?: Partial<RequestDetails> | null },
): unknown => ({ caseId, opening, event: recorded.event, details: recorded.details ?? null })

const nullableJson = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

/** Rows that continue the chain from `prevHash`. */
export const chainRows = (
  tenant: string,
  to: { readonly caseId: string; readonly opening: CaseOpening | null; readonly prevHash: string },
  added: readonly RecordedEvent[],
): readonly Insertable<CaseEventRow>[] => {
  let prevHash = to.prevHash
  return added.map((recorded, at) => {
    const opening = at === 0 ? to.opening : null
    const hash = linkHash(prevHash, eventContent(to.caseId, opening, recorded))
    const row = {
      tenant,
      case_id: to.caseId,
      seq: recorded.event.seq,
      opening: nullableJson(opening),
      event: JSON.stringify(recorded.event),
      details: nullableJson(recorded.details),
      prev_hash: prevHash,
      hash,
    }
    prevHash = hash
    return row
  })
}

/** Events of the given cases in order; of all cases of the township when no ids are given. */
export const readEvents = async (
  context: Pick<StoreContext, 'db' | 'tenant'>,
  caseIds?: readonly string[],
): Promise<readonly StoredEvent[]> => {
  if (caseIds?.length === 0) return []
  let query = context.db.selectFrom('case_event').selectAll().where('tenant', '=', context.tenant)
  if (caseIds !== undefined) query = query.where('case_id', 'in', caseIds)
  const rows = await query.orderBy('case_id').orderBy('seq').execute()
  return rows.map((row) => ({
    caseId: row.case_id,
    opening: row.opening as CaseOpening | null,
    event: row.event as CaseEvent,
    details: row.details as Partial<RequestDetails> | null,
    prevHash: row.prev_hash,
    hash: row.hash,
  }))
}

/** Sequence number of the first event whose link does not hold, or null when the chain is whole. */
export const brokenLink = (events: readonly StoredEvent[]): number | null =>
  brokenLinkOf(
    events.map((stored) => ({
      ...stored,
      seq: stored.event.seq,
      content: eventContent(stored.caseId, stored.opening, stored),
    })),
  )
