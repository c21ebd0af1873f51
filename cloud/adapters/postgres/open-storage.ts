import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, sql } from 'kysely'
import type { LogEvent } from 'kysely'
import type { ServerClock } from '../../ports/clock'
import { KeyTaken } from '../../ports/records'
import type { SettingsInForce, Storage, Stores, TenantSettings } from '../../ports/storage'
import type { LeftBehind, TableSize, TakeTable } from '../../ports/whole-township'
import { makeFieldCipher } from '../crypto/field-cipher'
import type { FieldCipher, FieldKeys } from '../crypto/field-cipher'
import { openEngine } from './database-engine'
import type { BackupTarget, DatabaseEngine, EngineOptions } from './database-engine'
import { isKeyTaken } from './idempotency-store'
import { oneAtATime, type OneAtATime } from './one-at-a-time'
import { rebuildProjections } from './rebuild-projections'
import type { RebuiltTownship } from './rebuild-projections'
import { retryOnConflict } from './retry-on-conflict'
import type { Schema } from './schema'
import { writeMissingFacts } from './missing-facts'
import { bringSearchUpToDate, markSearchWritten } from './search-edition'
import { migrate } from './sql-migrations'
import { StorageError } from './storage-error'
import type { StoreContext } from './store-context'
import { listTenants, readTenant, writeTenant } from './tenant-store'
import { readTownshipRows, sizesOfRows } from './township-rows'
import { townshipSettings } from './township-settings'
import type { SettingsCache } from './township-settings'
import { storesOf } from './township-stores'

/** Sees every statement that was run, also those that failed. */
export type StatementRecorder = (sql: string, parameters: readonly unknown[]) => void

export interface StorageOptions extends EngineOptions {
  readonly clock: ServerClock
  /** Keys for personal fields; without them those fields can be neither written nor read. */
  readonly keys?: FieldKeys
  readonly recorder?: StatementRecorder
}

/** Storage over PostgreSQL, embedded or served. */
export interface PostgresStorage extends Storage {
  readonly engine: DatabaseEngine['kind']
  /** For rebuilding projections and for tests of the schema; stores are the way for all else. */
  readonly db: Kysely<Schema>
  /** Makes the projections of every township again from events and documents. */
  rebuildProjections(): Promise<readonly RebuiltTownship[]>
  /** Dumps the embedded database; null on a server. */
  backup(to: BackupTarget): Promise<string | null>
  /** The whole embedded database as a template for others in memory; null on a server. */
  dump(): Promise<Blob | null>
}

const recordingInto = (recorder: StatementRecorder | undefined) =>
  recorder === undefined
    ? undefined
    : (event: LogEvent): void => recorder(event.query.sql, event.query.parameters)

/** The storages being written to around here. One for all of them: Node walks every such store at every promise. */
const beingWritten = new AsyncLocalStorage<readonly OpenStorage[]>()

class OpenStorage implements PostgresStorage {
  readonly engine: DatabaseEngine['kind']
  readonly alone: OneAtATime

  private readonly settings: SettingsCache = townshipSettings()
  private readonly clock: ServerClock
  private readonly cipher: FieldCipher | null

  constructor(
    readonly db: Kysely<Schema>,
    private readonly opened: DatabaseEngine,
    given: { readonly clock: ServerClock; readonly cipher: FieldCipher | null },
  ) {
    this.engine = opened.kind
    this.alone = oneAtATime(db, opened.kind === 'postgres')
    this.clock = given.clock
    this.cipher = given.cipher
  }

  /** On one connection a second transaction would wait for the first for ever: refuse it on both engines. */
  private refuseNesting(): void {
    if (beingWritten.getStore()?.includes(this))
      throw new Error('storage was used inside storage.write: use the stores that were handed in')
  }

  async read<T>(tenant: string, work: (stores: Stores) => Promise<T>): Promise<T | null> {
    this.refuseNesting()
    const settings = await this.settings.get(tenant, () => readTenant(this.db, tenant))
    return settings === null ? null : retryOnConflict(() => work(this.stores(this.db, settings)))
  }

  async write<T>(tenant: string, work: (stores: Stores) => Promise<T>): Promise<T | null> {
    this.refuseNesting()
    const settings = await this.settings.get(tenant, () => readTenant(this.db, tenant))
    if (settings === null) return null
    const changed = new Set<string>()
    const settingsChanged = (other: string): void => {
      changed.add(other)
    }
    const answer = await retryOnConflict(() =>
      this.db
        .transaction()
        .execute((transaction) =>
          beingWritten.run([...(beingWritten.getStore() ?? []), this], () =>
            work(this.stores(transaction, settings, settingsChanged)),
          ),
        ),
    ).catch((error: unknown) => {
      throw isKeyTaken(error) ? new KeyTaken('idempotency key used before', { cause: error }) : error
    })
    for (const other of changed) this.settings.forget(other)
    return answer
  }

  private stores(
    db: Kysely<Schema>,
    settings: SettingsInForce,
    settingsChanged?: StoreContext['settingsChanged'],
  ): Stores {
    const context = { db, tenant: settings.id, clock: this.clock, cipher: this.cipher }
    return storesOf(settingsChanged === undefined ? context : { ...context, settingsChanged }, settings)
  }

  async putTenant(settings: TenantSettings): Promise<void> {
    await writeTenant(this.db, settings)
    await markSearchWritten(this.db, settings.id)
    this.settings.forget(settings.id)
  }

  tenants(): Promise<readonly string[]> {
    return listTenants(this.db)
  }

  async rebuildProjections(): Promise<readonly RebuiltTownship[]> {
    const rebuilt: RebuiltTownship[] = []
    for (const tenant of await this.tenants()) {
      const township = { tenant, clock: this.clock, cipher: this.cipher }
      rebuilt.push(await rebuildProjections(this.db, township))
    }
    return rebuilt
  }

  readTownship(tenant: string, take: TakeTable): Promise<readonly LeftBehind[]> {
    this.refuseNesting()
    return readTownshipRows(this.db, tenant, take)
  }

  sizesOfTownship(tenant: string): Promise<readonly TableSize[]> {
    this.refuseNesting()
    return sizesOfRows(this.db, tenant)
  }

  async refreshStatistics(): Promise<void> {
    await sql`analyze`.execute(this.db)
    // What was written lately lies before the index of tokens as a list that every search reads through.
    await sql`select gin_clean_pending_list('document_search_tokens'::regclass)`.execute(this.db)
  }

  async backup(to: BackupTarget): Promise<string | null> {
    return this.opened.backUp === null ? null : this.opened.backUp(to, this.clock)
  }

  async dump(): Promise<Blob | null> {
    return this.opened.dump === null ? null : this.opened.dump()
  }

  async close(): Promise<void> {
    await this.db.destroy()
    this.opened.release()
  }
}

const unreachable = (cause: unknown): StorageError =>
  new StorageError(
    'database-unreachable',
    'the database server cannot be reached or refuses the connection',
    { userMessage: '连不上数据库服务器，请检查 DATABASE_URL 和网络', cause },
  )

const isConnectionFailure = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', '28P01', '28000', '3D000'].includes(
    String(error.code),
  )

/**
 * Opens and migrates the database.
 * Throws StorageError `data-folder-locked`, `data-folder-unwritable` or `database-unreachable`.
 */
export const openStorage = async (options: StorageOptions): Promise<PostgresStorage> => {
  const cipher = options.keys === undefined ? null : makeFieldCipher(options.keys)
  const engine = await openEngine(options)
  const log = recordingInto(options.recorder)
  const db = new Kysely<Schema>({ dialect: engine.dialect, ...(log === undefined ? {} : { log }) })
  try {
    await migrate(db as unknown as Kysely<unknown>)
    await writeMissingFacts(db)
    await bringSearchUpToDate(db, { clock: options.clock, cipher })
  } catch (error) {
    await db.destroy()
    engine.release()
    throw isConnectionFailure(error) ? unreachable(error) : error
  }
  return new OpenStorage(db, engine, { clock: options.clock, cipher })
}
