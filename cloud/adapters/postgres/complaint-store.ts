import { sql } from 'kysely'
import { fail, ok } from '../../../src/domain/result'
import type { ComplaintRecord, ComplaintStore } from '../../ports/complaint-store'
import { CHAIN_START } from '../crypto/content-hash'
import { addComplaintLink, complaintOf, readComplaintRows } from './complaint-events'
import { projectComplaint } from './complaint-projection'
import { namesNow } from './joined-people'
import type { StoreContext } from './store-context'
import { drawYearlyNumber } from './yearly-number'

const lettersOf = ({ db, tenant }: StoreContext) => db.selectFrom('complaint').where('tenant', '=', tenant)

const newestFirst = (query: ReturnType<typeof lettersOf>, limit: number) =>
  query.select('id').orderBy('sent_at', 'desc').orderBy('id').limit(limit)

/** Open ones first, the oldest of them in front: it is owed soonest, and a list that ends never drops it. */
const mostUrgentFirst = (context: StoreContext) =>
  lettersOf(context)
    .orderBy('is_open', 'desc')
    .orderBy(sql`case when is_open then sent_at end`)

/** Letters by id, in the order of the ids. */
const readLetters = async (
  context: StoreContext,
  ids: readonly string[],
): Promise<readonly ComplaintRecord[]> => {
  if (ids.length === 0) return []
  const rows = await readComplaintRows(context, ids)
  const named = await namesNow(context)
  return ids.flatMap((id) => {
    const found = rows.get(id)
    return found === undefined ? [] : [named(complaintOf(id, found))]
  })
}

const create = async (context: StoreContext, opened: ComplaintRecord): Promise<void> => {
  const { id, number, senderId, content, events } = opened
  await addComplaintLink(
    context,
    { id, prevHash: CHAIN_START },
    { event: events[0]!, opening: { number, senderId }, content },
  )
  await context.db.insertInto('complaint').values(projectComplaint(context.tenant, opened)).execute()
}

/** Holds the letter until the end of the transaction, so that appends come one after the other. */
const hold = async (context: StoreContext, id: string): Promise<number | null> => {
  const held = lettersOf(context).select('last_seq').where('id', '=', id).forUpdate()
  return (await held.executeTakeFirst())?.last_seq ?? null
}

const append =
  (context: StoreContext): ComplaintStore['append'] =>
  async (id, expectedSeq, event) => {
    if (event.seq !== expectedSeq + 1 || (await hold(context, id)) !== expectedSeq)
      return fail('stale_complaint', { id })
    const rows = (await readComplaintRows(context, [id])).get(id) ?? []
    await addComplaintLink(
      context,
      { id, prevHash: rows.at(-1)?.hash ?? '' },
      { event, opening: null, content: null },
    )
    const letter = (await namesNow(context))(complaintOf(id, rows))
    const {
      tenant,
      id: _id,
      ...columns
    } = projectComplaint(context.tenant, {
      ...letter,
      events: [...letter.events, event],
    })
    await context.db
      .updateTable('complaint')
      .set(columns)
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute()
    return ok(undefined)
  }

/** Letters of one township over `complaint_event` and its projection. */
export const makeComplaintStore = (context: StoreContext): ComplaintStore => {
  const listed = async (query: { execute(): Promise<readonly { readonly id: string }[]> }) =>
    readLetters(
      context,
      (await query.execute()).map(({ id }) => id),
    )
  return {
    create: (opened) => create(context, opened),
    append: append(context),
    find: async (id) => (await readLetters(context, [id]))[0] ?? null,
    findByNumber: async (number) =>
      (await listed(lettersOf(context).select('id').where('number', '=', number)))[0] ?? null,
    listOfSender: (senderId) =>
      listed(
        lettersOf(context)
          .select('id')
          .where('sender_id', '=', senderId)
          .orderBy('sent_at', 'desc')
          .orderBy('id'),
      ),
    listForDesk: (limit) => listed(newestFirst(mostUrgentFirst(context), limit)),
    listOpen: (limit) => listed(newestFirst(mostUrgentFirst(context).where('is_open', '=', true), limit)),
    listOpenOfKind: (kind, limit) =>
      listed(newestFirst(lettersOf(context).where('kind', '=', kind).where('is_open', '=', true), limit)),
    nextNumber: (year) => drawYearlyNumber(context, 'complaint_number', year),
  }
}
