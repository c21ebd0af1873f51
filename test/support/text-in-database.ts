import { sql } from 'kysely'
import type { PostgresStorage } from '../../cloud/adapters/postgres/open-storage'
import { rowCounts } from './row-counts'

/** Tables of which some row holds the text, in whatever column. */
export const tablesHolding = async (storage: PostgresStorage, text: string): Promise<readonly string[]> => {
  const holding: string[] = []
  for (const name of Object.keys(await rowCounts(storage))) {
    const found = await sql<{ rows: number }>`
      select count(*) as rows from ${sql.table(name)} as t where position(${text} in t::text) > 0`.execute(
      storage.db,
    )
    if (Number(found.rows[0]?.rows) > 0) holding.push(name)
  }
  return holding
}
