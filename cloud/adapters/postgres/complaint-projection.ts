import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { isOpenStatus } from '../../../src/domain/complaint/complaint-status'
import type { ComplaintRecord } from '../../ports/complaint-store'
import { brokenComplaintLink, complaintOf, readComplaintRows } from './complaint-events'
import { namesNow } from './joined-people'
import type { NewRow } from './schema'
import type { StoreContext } from './store-context'

/** The row of `complaint` for a letter: a function of its events and nothing else. */
export const projectComplaint = (
  tenant: string,
  { id, number, senderId, events }: Omit<ComplaintRecord, 'content'>,
): NewRow<'complaint'> => {
  const last = events.at(-1)
  if (last === undefined) throw new Error(`letter ${id} has no events`)
  const { kind, status, sentAt } = complaintAt(events)
  return {
    tenant,
    id,
    number,
    sender_id: senderId,
    kind,
    status,
    is_open: isOpenStatus(status),
    sent_at: sentAt,
    changed_at: last.at,
    last_seq: last.seq,
  }
}

/** Writes the rows of all letters anew from their events; names the letters whose chain doesn't hold. */
export const rebuildComplaints = async (
  context: StoreContext,
): Promise<{ readonly complaints: number; readonly broken: readonly string[] }> => {
  const { db, tenant } = context
  const letters = await readComplaintRows(context)
  await db.deleteFrom('complaint').where('tenant', '=', tenant).execute()
  const broken: string[] = []
  const named = await namesNow(context)
  for (const [id, rows] of letters) {
    if (brokenComplaintLink(id, rows) !== null) broken.push(id)
    await db
      .insertInto('complaint')
      .values(projectComplaint(tenant, named(complaintOf(id, rows))))
      .execute()
  }
  return { complaints: letters.size, broken }
}
