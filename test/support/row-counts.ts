import { sql } from 'kysely'
import type { PostgresStorage } from '../../cloud/adapters/postgres/open-storage'

/** Tables that a request may fill without changing anything of the township's record. */
export type RowCounts = Readonly<Record<string, number>>

/** Rows of every table; two that are equal mean that nothing was added or removed between. */
export const rowCounts = async ({ db }: PostgresStorage): Promise<RowCounts> => {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
  const counts: Record<string, number> = {}
  for (const { name } of tables.rows) {
    const counted = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(name)}`.execute(db)
    counts[name] = Number(counted.rows[0]?.rows)
  }
  return counts
}
