import type { Kysely } from 'kysely'
import { rebuildSearch, SEARCH_EDITION } from './rebuild-projections'
import type { Schema } from './schema'
import type { StoreContext } from './store-context'
import { listTenants } from './tenant-store'

/** Says that a township's search rows are written as they are now; what was said before stays. */
export const markSearchWritten = async (db: Kysely<Schema>, tenant: string): Promise<void> => {
  await db
    .insertInto('search_projection')
    .values({ tenant, edition: SEARCH_EDITION })
    .onConflict((conflict) => conflict.column('tenant').doNothing())
    .execute()
}

const OLDEST = 0

const rewrite = async (context: StoreContext): Promise<void> => {
  const { db, tenant } = context
  await db
    .insertInto('search_projection')
    .values({ tenant, edition: OLDEST })
    .onConflict((conflict) => conflict.column('tenant').doNothing())
    .execute()
  const mine = await db
    .selectFrom('search_projection')
    .select('edition')
    .where('tenant', '=', tenant)
    .where('edition', '<', SEARCH_EDITION)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (mine === undefined) return
  await rebuildSearch(context)
  await db
    .updateTable('search_projection')
    .set({ edition: SEARCH_EDITION })
    .where('tenant', '=', tenant)
    .execute()
}

/**
 * Writes the search rows of an older edition anew, township by township, each in one transaction: searches see the old rows or the
 * new ones. Another process that does the same is not waited for.
 */
export const bringSearchUpToDate = async (
  db: Kysely<Schema>,
  township: Pick<StoreContext, 'clock' | 'cipher'>,
): Promise<void> => {
  const done = await db
    .selectFrom('search_projection')
    .select('tenant')
    .where('edition', '>=', SEARCH_EDITION)
    .execute()
  const current = new Set(done.map(({ tenant }) => tenant))
  for (const tenant of await listTenants(db))
    if (!current.has(tenant))
      await db.transaction().execute((transaction) => rewrite({ ...township, db: transaction, tenant }))
}
