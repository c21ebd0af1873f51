import type { Selectable } from 'kysely'
import type { ChannelEntry, Disclosure, DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { DisclosureStore } from '../../ports/disclosure-store'
import type { ChannelEntryRow, DisclosureRow } from './schema-catalogue'
import type { StoreContext } from './store-context'

const disclosureOf = (row: Selectable<DisclosureRow>): Disclosure => ({
  id: row.id,
  itemId: row.item_id,
  title: row.title,
  formedOn: row.formed_on as IsoDate,
  period: row.period,
  documentId: row.document_id,
  noneBecause: row.none_because,
})

const entryOf = (row: Selectable<ChannelEntryRow>): ChannelEntry => ({
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
  db.selectFrom('disclosure').selectAll().where('tenant', '=', tenant)

const entries = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('channel_entry')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('recorded_at')
    .orderBy('went_out_on')
    .orderBy('id')

const recordOf = async (
  context: StoreContext,
  row: Selectable<DisclosureRow> | undefined,
): Promise<DisclosureRecord | null> => {
  if (row === undefined) return null
  const rows = await entries(context).where('disclosure_id', '=', row.id).execute()
  return { disclosure: disclosureOf(row), entries: rows.map(entryOf) }
}

const records = async (context: StoreContext): Promise<readonly DisclosureRecord[]> => {
  const rows = await disclosures(context).orderBy('formed_on', 'desc').orderBy('id').execute()
  const byDisclosure = new Map<string, ChannelEntry[]>(rows.map(({ id }) => [id, []]))
  for (const row of await entries(context).execute()) byDisclosure.get(row.disclosure_id)?.push(entryOf(row))
  return rows.map((row) => ({ disclosure: disclosureOf(row), entries: byDisclosure.get(row.id) ?? [] }))
}

const add: (context: StoreContext, ...args: Parameters<DisclosureStore['add']>) => Promise<boolean> = async (
  { db, tenant },
  ...[disclosure, { by, at }]
) => {
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
  return added !== undefined
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
}

/** What one township published, and where it went out. */
export const makeDisclosureStore = (context: StoreContext): DisclosureStore => ({
  records: () => records(context),
  find: async (id) => recordOf(context, await disclosures(context).where('id', '=', id).executeTakeFirst()),
  idOfDocument: async (documentId) =>
    (await disclosures(context).where('document_id', '=', documentId).executeTakeFirst())?.id ?? null,
  hold: async (id) =>
    recordOf(context, await disclosures(context).where('id', '=', id).forUpdate().executeTakeFirst()),
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
