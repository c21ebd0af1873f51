import type { ComplaintEvent } from '../../../src/domain/complaint/events'
import type { ComplaintContent, ComplaintRecord } from '../../ports/complaint-store'
import { linkHash } from '../crypto/content-hash'
import { brokenLinkOf } from './event-chain'
import { json } from './json'
import type { ComplaintEventRow } from './schema-complaints'
import type { StoreContext } from './store-context'

/** Number and sender of a letter, kept with its first event. */
export interface ComplaintOpening {
  readonly number: string
  readonly senderId: string
}

/** What a link of a letter's chain covers. */
interface Covered {
  readonly event: ComplaintEvent
  readonly opening: ComplaintOpening | null
  readonly content: ComplaintContent | null
}

const linkContent = (complaintId: string, { event, opening, content }: Covered): unknown => ({
  complaintId,
  opening,
  event,
  content,
})

/** Adds one link to a letter's chain. */
export const addComplaintLink = async (
  { db, tenant }: StoreContext,
  { id, prevHash }: { readonly id: string; readonly prevHash: string },
  covered: Covered,
): Promise<void> => {
  const { event, opening, content } = covered
  await db
    .insertInto('complaint_event')
    .values({
      tenant,
      complaint_id: id,
      seq: event.seq,
      opening: opening === null ? null : json(opening),
      event: json(event),
      content: content === null ? null : json(content),
      prev_hash: prevHash,
      hash: linkHash(prevHash, linkContent(id, covered)),
    })
    .execute()
}

const coveredBy = ({ event, opening, content }: ComplaintEventRow): Covered => ({
  event: event as ComplaintEvent,
  opening: opening as ComplaintOpening | null,
  content: content as ComplaintContent | null,
})

/** Rows of letters, letter by letter, in order; of all of the township when no ids are given. */
export const readComplaintRows = async (
  { db, tenant }: StoreContext,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, readonly ComplaintEventRow[]>> => {
  const found = new Map<string, ComplaintEventRow[]>()
  if (ids?.length === 0) return found
  let query = db.selectFrom('complaint_event').selectAll().where('tenant', '=', tenant)
  if (ids !== undefined) query = query.where('complaint_id', 'in', ids)
  for (const row of await query.orderBy('complaint_id').orderBy('seq').execute())
    found.set(row.complaint_id, [...(found.get(row.complaint_id) ?? []), row])
  return found
}

/** A letter from its rows. */
export const complaintOf = (id: string, rows: readonly ComplaintEventRow[]): ComplaintRecord => {
  const { opening, content } = coveredBy(rows[0]!)
  if (opening === null || content === null) throw new Error(`letter ${id} has no opening`)
  return { id, ...opening, content, events: rows.map((row) => coveredBy(row).event) }
}

/** Sequence number of the first event whose link does not hold, or null when the chain is whole. */
export const brokenComplaintLink = (id: string, rows: readonly ComplaintEventRow[]): number | null =>
  brokenLinkOf(
    rows.map((row) => ({
      seq: row.seq,
      content: linkContent(id, coveredBy(row)),
      prevHash: row.prev_hash,
      hash: row.hash,
    })),
  )
