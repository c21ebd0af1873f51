import { PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { CustomTypesConfig } from 'pg'
import pg from 'pg'
import { COLUMN_READERS } from './column-types'

const types: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === undefined || format === 'text' ? COLUMN_READERS[Number(oid)] : undefined) ??
    pg.types.getTypeParser(Number(oid), format),
}

/** A pool on a PostgreSQL server. `onError` hears of connections lost while idle; without it the process would die. */
export const openPool = (
  databaseUrl: string,
  options: { readonly poolSize: number; readonly onError: (error: Error) => void },
): Pool => {
  const pool = new Pool({ connectionString: databaseUrl, max: options.poolSize, types })
  pool.on('error', options.onError)
  return pool
}

/** Kysely's dialect over the pool. */
export const serverDialect = (pool: Pool): PostgresDialect => new PostgresDialect({ pool })
