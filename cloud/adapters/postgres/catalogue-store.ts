import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { CatalogueItem } from '../../../src/domain/catalogue/catalogue-item'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { CatalogueStore, StoredItem } from '../../ports/catalogue-store'
import { makeAccountStore } from './account-store'
import { json } from './json'
import type { CatalogueItemRow } from './schema-catalogue'
import type { StoreContext } from './store-context'

const storedItem = (row: Selectable<CatalogueItemRow>): StoredItem => ({
  item: row.content as CatalogueItem,
  revision: row.revision,
  since: row.since as IsoDate,
  retiredOn: row.retired_on as IsoDate | null,
  retiredBecause: row.retired_because,
})

const ofTownship = ({ db, tenant }: StoreContext) =>
  db.selectFrom('catalogue_item').selectAll().where('tenant', '=', tenant)

const add = async ({ db, tenant, clock }: StoreContext, item: CatalogueItem): Promise<boolean> => {
  const added = await db
    .insertInto('catalogue_item')
    .values({
      tenant,
      id: item.id,
      column_id: item.columnId,
      content: json(item),
      revision: 1,
      since: clock.today(),
      retired_on: null,
      retired_because: '',
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** A row as it was when somebody read it, and still in the catalogue. */
const unchanged = ({ db, tenant }: StoreContext, id: string, revision: number) =>
  db
    .updateTable('catalogue_item')
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('retired_on', 'is', null)
    .returning('id')

const NEXT = { revision: sql<number>`revision + 1` }

const change = async (context: StoreContext, item: CatalogueItem, revision: number): Promise<boolean> => {
  const content = { column_id: item.columnId, content: json(item), ...NEXT }
  return (await unchanged(context, item.id, revision).set(content).executeTakeFirst()) !== undefined
}

const retire: (
  context: StoreContext,
  ...args: Parameters<CatalogueStore['retire']>
) => Promise<boolean> = async (context, ...[id, revision, because]) => {
  const retired = { retired_on: context.clock.today(), retired_because: because, ...NEXT }
  return (await unchanged(context, id, revision).set(retired).executeTakeFirst()) !== undefined
}

/** The public catalogue of one township. */
export const makeCatalogueStore = (context: StoreContext): CatalogueStore => ({
  ...makeAccountStore(context),
  items: async () => (await ofTownship(context).orderBy('column_id').orderBy('id').execute()).map(storedItem),
  find: async (id) => {
    const row = await ofTownship(context).where('id', '=', id).executeTakeFirst()
    return row === undefined ? null : storedItem(row)
  },
  add: (item) => add(context, item),
  fill: async (items) => {
    let added = 0
    for (const item of items) if (await add(context, item)) added += 1
    return added
  },
  change: (item, revision) => change(context, item, revision),
  retire: (id, revision, because) => retire(context, id, revision, because),
})
