import { CompiledQuery, type Kysely } from 'kysely'
import type { Schema } from './schema'

/**
 * Runs a statement that is written out, for those that come with every request: building and compiling one anew costs as
 * much as running it.
 */
export const ask = async <Row>(
  db: Kysely<Schema>,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row | undefined> => {
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]))
  return rows[0]
}
