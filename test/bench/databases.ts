import { PGlite, types } from '@electric-sql/pglite'
import { Pool } from 'pg'
import { openStorage, type PostgresStorage } from '../../cloud/adapters/postgres/open-storage'
import { loadSeed } from '../../cloud/seed/load-seed'
import { findPostgresBinaries, startPostgres } from '../support/postgres-server'
import { FIELD_KEYS, fixedClock } from '../support/storage-fixtures'

/** A statement as our own code sent it. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** The bare driver of a database, for the floor. */
export interface BareDriver {
  query(statement: Statement): Promise<readonly unknown[]>
  transaction(statements: readonly Statement[]): Promise<void>
}

/** One engine with the seed in it: our storage, and the bare driver on the same data. */
export interface BenchDatabase {
  readonly name: 'PGlite' | 'PostgreSQL'
  readonly storage: PostgresStorage
  /** Statements since the last look. */
  taken(): readonly Statement[]
  readonly bare: BareDriver
  close(): Promise<void>
}

const recorder = () => {
  const seen: Statement[] = []
  return {
    record: (sql: string, parameters: readonly unknown[]) => void seen.push({ sql, parameters }),
    taken: () => seen.splice(0),
  }
}

const bareEmbedded = async (dump: Blob): Promise<BareDriver & { close(): Promise<void> }> => {
  const db = await PGlite.create({ loadDataDir: dump, parsers: { [types.DATE]: (text) => text } })
  return {
    query: async ({ sql, parameters }) => (await db.query(sql, [...parameters])).rows,
    transaction: (statements) =>
      db.transaction(async (running) => {
        for (const { sql, parameters } of statements) await running.query(sql, [...parameters])
      }),
    close: () => db.close(),
  }
}

const bareServer = (url: string): BareDriver & { close(): Promise<void> } => {
  const pool = new Pool({ connectionString: url, max: 10 })
  return {
    query: async ({ sql, parameters }) =>
      (await pool.query({ text: sql, values: [...parameters], name: undefined })).rows,
    transaction: async (statements) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        for (const { sql, parameters } of statements) await client.query(sql, [...parameters])
        await client.query('commit')
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}

/** Tables of the bare transaction: what a submit at least has to write. */
export const BARE_TABLES = ['bench_case', 'bench_event', 'bench_audit', 'bench_outbox']

const makeBareTables = async (bare: BareDriver): Promise<void> => {
  for (const table of BARE_TABLES)
    await bare.query({
      sql: `create table ${table} (tenant text, id text, body jsonb, primary key (tenant, id))`,
      parameters: [],
    })
}

const embedded = async (): Promise<BenchDatabase> => {
  const { record, taken } = recorder()
  const storage = await openStorage({ clock: fixedClock(), keys: FIELD_KEYS, recorder: record })
  await loadSeed(storage)
  const dump = await storage.dump()
  if (dump === null) throw new Error('the embedded database gave no dump')
  const bare = await bareEmbedded(dump)
  await makeBareTables(bare)
  return {
    name: 'PGlite',
    storage,
    taken,
    bare,
    close: async () => void (await Promise.all([storage.close(), bare.close()])),
  }
}

const served = async (binaries: string): Promise<BenchDatabase> => {
  const { record, taken } = recorder()
  const server = await startPostgres(binaries)
  await server.administer('create database bench')
  const url = server.urlOf('bench')
  const storage = await openStorage({
    clock: fixedClock(),
    keys: FIELD_KEYS,
    recorder: record,
    databaseUrl: url,
  })
  await loadSeed(storage)
  const bare = bareServer(url)
  await makeBareTables(bare)
  const close = async () => {
    await storage.close()
    await bare.close()
    await server.stop()
  }
  return { name: 'PostgreSQL', storage, taken, bare, close }
}

/** Every engine this machine has: PGlite always, a PostgreSQL server where its binaries are. */
export const benchDatabases = (): readonly (() => Promise<BenchDatabase>)[] => {
  const binaries = findPostgresBinaries()
  return binaries === null ? [embedded] : [embedded, () => served(binaries)]
}
