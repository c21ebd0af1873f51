import { sql, type Selectable } from 'kysely'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { PublicationContent } from '../../../src/domain/publication/content'
import type { PublicationEvent } from '../../../src/domain/publication/events'
import type { PublicationStatus } from '../../../src/domain/publication/publication-status'
import { fail, ok } from '../../../src/domain/result'
import type {
  PublicationRecord,
  PublicationRow,
  PublicationStore,
  RecordedPublicationEvent,
} from '../../ports/publication-store'
import { CHAIN_START, linkHash } from '../crypto/content-hash'
import { json } from './json'
import { asWritten, linkContent } from './publication-events'
import { projectPublication } from './publication-projection'
import type { PublicationTableRow } from './schema-publishing'
import type { StoreContext } from './store-context'
import { drawYearlyNumber } from './yearly-number'

const rowOf = (row: Selectable<PublicationTableRow>): PublicationRow => ({
  id: row.id,
  title: row.title,
  columnId: row.column_id,
  villageId: row.village_id,
  status: row.status as PublicationStatus,
  documentId: row.document_id,
  publishAt: row.publish_at,
  noticeThrough: row.notice_through as IsoDate | null,
  reassessOn: row.reassess_on as IsoDate | null,
  changedAt: row.changed_at,
})

const publicationsOf = ({ db, tenant }: StoreContext) =>
  db.selectFrom('publication').where('tenant', '=', tenant)
const eventsOf = ({ db, tenant }: StoreContext) =>
  db.selectFrom('publication_event').where('tenant', '=', tenant)

const addLink = async (
  { db, tenant }: StoreContext,
  { id, prevHash }: { readonly id: string; readonly prevHash: string },
  added: RecordedPublicationEvent,
): Promise<void> => {
  await db
    .insertInto('publication_event')
    .values({
      tenant,
      publication_id: id,
      seq: added.event.seq,
      event: json(added.event),
      content: added.content === undefined ? null : json(added.content),
      prev_hash: prevHash,
      hash: linkHash(prevHash, linkContent(id, added)),
    })
    .execute()
}

const contentUpTo = async (
  context: StoreContext,
  id: string,
  seq: number,
): Promise<PublicationContent | null> => {
  const row = await eventsOf(context)
    .select('content')
    .where('publication_id', '=', id)
    .where('seq', '<=', seq)
    .where('content', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : asWritten(row.content)
}

const readEvents = async (context: StoreContext, ids: readonly string[]) => {
  const found = new Map<string, PublicationEvent[]>()
  if (ids.length === 0) return found
  const rows = await eventsOf(context)
    .select(['publication_id', 'event'])
    .where('publication_id', 'in', ids)
    .orderBy('publication_id')
    .orderBy('seq')
    .execute()
  for (const { publication_id: id, event } of rows)
    found.set(id, [...(found.get(id) ?? []), event as PublicationEvent])
  return found
}

const find = async (context: StoreContext, id: string): Promise<PublicationRecord | null> => {
  const events = (await readEvents(context, [id])).get(id)
  if (events === undefined) return null
  const content = await contentUpTo(context, id, events.length)
  if (content === null) throw new Error(`publication ${id} has no text`)
  return { id, events, content }
}

const create = async (
  context: StoreContext,
  id: string,
  first: Required<RecordedPublicationEvent>,
): Promise<void> => {
  await addLink(context, { id, prevHash: CHAIN_START }, first)
  const row = projectPublication(context.tenant, { id, content: first.content }, [first.event])
  await context.db.insertInto('publication').values(row).execute()
}

/** Holds the piece until the end of the transaction, so that appends come one after the other. */
const hold = async (context: StoreContext, id: string): Promise<number | null> => {
  const held = publicationsOf(context).select('last_seq').where('id', '=', id).forUpdate()
  return (await held.executeTakeFirst())?.last_seq ?? null
}

const append =
  (context: StoreContext): PublicationStore['append'] =>
  async (id, expectedSeq, added) => {
    if (added.event.seq !== expectedSeq + 1 || (await hold(context, id)) !== expectedSeq)
      return fail('stale_publication', { id })
    const before = await find(context, id)
    if (before === null || before.events.length !== expectedSeq) return fail('stale_publication', { id })
    const last = await eventsOf(context)
      .select('hash')
      .where('publication_id', '=', id)
      .where('seq', '=', expectedSeq)
      .executeTakeFirstOrThrow()
    await addLink(context, { id, prevHash: last.hash }, added)
    const content = added.content ?? before.content
    const events = [...before.events, added.event]
    const { tenant, id: _id, ...columns } = projectPublication(context.tenant, { id, content }, events)
    await context.db
      .updateTable('publication')
      .set(columns)
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute()
    return ok(undefined)
  }

/** Pieces of one township over `publication_event` and its projection. */
export const makePublicationStore = (context: StoreContext): PublicationStore => ({
  create: (id, first) => create(context, id, first),
  append: append(context),
  hold: async (id) => void (await hold(context, id)),
  find: (id) => find(context, id),
  findByDocument: async (documentId) => {
    const row = publicationsOf(context).select('id').where('document_id', '=', documentId)
    const found = await row.executeTakeFirst()
    return found === undefined ? null : find(context, found.id)
  },
  contentAt: (id, seq) => contentUpTo(context, id, seq),
  list: async (limit) => {
    const all = publicationsOf(context).selectAll().orderBy('changed_at', 'desc').orderBy('id')
    return (await all.limit(limit).execute()).map(rowOf)
  },
  eventsOf: (ids) => readEvents(context, ids),
  listNoticesOver: async (today) => {
    const over = publicationsOf(context).select('id').where('notice_through', '<', today)
    return (await over.orderBy('id').execute()).map(({ id }) => id)
  },
  showingLetter: async (complaintId) => {
    const begun = eventsOf(context)
      .select('publication_id')
      .where('seq', '=', 1)
      .where(sql<boolean>`(event -> 'origin' ->> 'complaintId') = ${complaintId}`)
    const rows = await begun.orderBy('publication_id').execute()
    return rows.map(({ publication_id }) => publication_id)
  },
  nextSecrecyNumber: (year) => drawYearlyNumber(context, 'secrecy_review_number', year),
})
