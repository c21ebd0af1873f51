import type { Kysely } from 'kysely'
import { readEvents } from './case-events'
import { namesNow } from './joined-people'
import type { Schema } from './schema'
import { listTenants } from './tenant-store'
import { storedCases } from './stored-cases'

const BATCH = 500

/** Cases of a township that an older version wrote, at most so many. */
const withoutFacts = async (db: Kysely<Schema>, tenant: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('request_case')
    .select('id')
    .where('tenant', '=', tenant)
    .where('applicant_kind', 'is', null)
    .limit(BATCH)
    .execute()
  return rows.map(({ id }) => id)
}

const rewrite = async (db: Kysely<Schema>, tenant: string, ids: readonly string[]): Promise<void> => {
  const named = await namesNow({ db, tenant })
  for (const { id, row } of storedCases(tenant, await readEvents({ db, tenant }, ids))) {
    const { tenant: _tenant, id: _id, ...columns } = named(row)
    await db
      .updateTable('request_case')
      .set(columns)
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute()
  }
}

/** Gives the cases that an older version wrote what the annual report asks of them; nothing to do ever after. */
export const writeMissingFacts = async (db: Kysely<Schema>): Promise<void> => {
  for (const tenant of await listTenants(db)) {
    for (let ids = await withoutFacts(db, tenant); ids.length > 0; ids = await withoutFacts(db, tenant))
      await db.transaction().execute((transaction) => rewrite(transaction, tenant, ids))
  }
}
