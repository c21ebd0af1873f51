import type { Selectable } from 'kysely'
import type { ChannelEntry, Disclosure, DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { DisclosureStore } from '../../ports/disclosure-store'
import { sql } from 'kysely'
import { bumpRevision } from './document-writer'
import type { ChannelEntryRow, DisclosureRow } from './schema-catalogue'
import type { StoreContext } from './store-context'

type ReadRow = Pick<
  Selectable<DisclosureRow>,
  'id' | 'item_id' | 'title' | 'formed_on' | 'period' | 'document_id' | 'none_because'
> & { readonly village_id: string | null }

const disclosureOf = (row: ReadRow): Disclosure => ({
  id: row.id,
  itemId: row.item_id,
  title: row.title,
  formedOn: row.formed_on as IsoDate,
  period: row.period,
  documentId: row.document_id,
  villageId: row.village_id,
  noneBecause: row.none_because,
})

/** What an entry says; who wrote it down is asked for elsewhere, and a year has hundreds of them. */
const ENTRY = [
  'id',
  'disclosure_id',
  'channel',
  'place',
  'went_out_on',
  'photo_id',
  'counters',
  'note',
] as const

const entryOf = (row: Pick<Selectable<ChannelEntryRow>, (typeof ENTRY)[number]>): ChannelEntry => ({
  id: row.id,
  disclosureId: row.disclosure_id,
  channel: row.channel,
  place: row.place,
  wentOutOn: row.went_out_on as IsoDate,
  photoId: row.photo_id,
  counters: row.counters,
  note: row.note,
})

const disclosures = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('disclosure as i')
    .leftJoin('village_disclosure as o', (join) =>
      join.onRef('o.tenant', '=', 'i.tenant').onRef('o.disclosure_id', '=', 'i.id'),
    )
    .select(['i.id', 'i.item_id', 'i.title', 'i.formed_on', 'i.period', 'i.document_id', 'i.none_because'])
    .select('o.village_id')
    .where('i.tenant', '=', tenant)

const entries = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('channel_entry')
    .select(ENTRY)
    .where('tenant', '=', tenant)
    .orderBy('recorded_at')
    .orderBy('went_out_on')
    .orderBy('id')

const recordOf = async (
  context: StoreContext,
  row: ReadRow | undefined,
): Promise<DisclosureRecord | null> => {
  if (row === undefined) return null
  const rows = await entries(context).where('disclosure_id', '=', row.id).execute()
  return { disclosure: disclosureOf(row), entries: rows.map(entryOf) }
}

type EntryRow = Parameters<typeof entryOf>[0]

/** Every entry as one value: a year has hundreds, and each field of a row costs more to take over than all of a text. */
const allEntries = async (context: StoreContext): Promise<readonly EntryRow[]> => {
  const { rows } = await sql<{ entries: readonly EntryRow[] }>`
    select coalesce(json_agg(e), '[]') as entries from (${entries(context)}) as e`.execute(context.db)
  return rows[0]?.entries ?? []
}

const records = async (context: StoreContext): Promise<readonly DisclosureRecord[]> => {
  const rows = await disclosures(context).orderBy('i.formed_on', 'desc').orderBy('i.id').execute()
  const byDisclosure = new Map<string, ChannelEntry[]>(rows.map(({ id }) => [id, []]))
  for (const row of await allEntries(context)) byDisclosure.get(row.disclosure_id)?.push(entryOf(row))
  return rows.map((row) => ({ disclosure: disclosureOf(row), entries: byDisclosure.get(row.id) ?? [] }))
}

/** What a village published is public, with or without a document. */
const keepVillage = async (context: StoreContext, { id, villageId }: Disclosure): Promise<void> => {
  if (villageId === null) return
  const { db, tenant } = context
  await db
    .insertInto('village_disclosure')
    .values({ tenant, disclosure_id: id, village_id: villageId })
    .execute()
  await bumpRevision(context)
}

const add: (context: StoreContext, ...args: Parameters<DisclosureStore['add']>) => Promise<boolean> = async (
  context,
  ...[disclosure, { by, at }]
) => {
  const { db, tenant } = context
  const added = await db
    .insertInto('disclosure')
    .values({
      tenant,
      id: disclosure.id,
      item_id: disclosure.itemId,
      title: disclosure.title,
      formed_on: disclosure.formedOn,
      period: disclosure.period,
      document_id: disclosure.documentId,
      none_because: disclosure.noneBecause,
      registered_by: by,
      registered_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return false
  await keepVillage(context, disclosure)
  return true
}

const addEntry: (
  context: StoreContext,
  ...args: Parameters<DisclosureStore['addEntry']>
) => Promise<void> = async ({ db, tenant }, ...[entry, { by, at }]) => {
  await db
    .insertInto('channel_entry')
    .values({
      tenant,
      id: entry.id,
      disclosure_id: entry.disclosureId,
      channel: entry.channel,
      place: entry.place,
      went_out_on: entry.wentOutOn,
      photo_id: entry.photoId,
      counters: entry.counters,
      note: entry.note,
      recorded_by: by,
      recorded_at: at,
    })
    .execute()
  await db
    .updateTable('tenant')
    .set({ revision: sql`revision + 1` })
    .where('tenant', '=', tenant)
    .where(
      () =>
        sql<boolean>`exists (select 1 from village_disclosure o where o.tenant = ${tenant} and o.disclosure_id = ${entry.disclosureId})`,
    )
    .execute()
}

/** What one township published, and where it went out. */
export const makeDisclosureStore = (context: StoreContext): DisclosureStore => ({
  records: () => records(context),
  find: async (id) => recordOf(context, await disclosures(context).where('i.id', '=', id).executeTakeFirst()),
  idOfDocument: async (documentId) =>
    (await disclosures(context).where('i.document_id', '=', documentId).executeTakeFirst())?.id ?? null,
  hold: async (id) =>
    recordOf(context, await disclosures(context).where('i.id', '=', id).forUpdate('i').executeTakeFirst()),
  add: (disclosure, written) => add(context, disclosure, written),
  attachDocument: async (id, documentId) => {
    const { db, tenant } = context
    const changed = await db
      .updateTable('disclosure')
      .set({ document_id: documentId })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .where('document_id', 'is', null)
      .executeTakeFirst()
    return changed.numUpdatedRows === 1n
  },
  addEntry: (entry, written) => addEntry(context, entry, written),
})
