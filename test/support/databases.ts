import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe } from 'node:test'
import { openStorage } from '../../cloud/adapters/postgres/open-storage'
import type { PostgresStorage, StorageOptions } from '../../cloud/adapters/postgres/open-storage'
import { migrationNames } from '../../cloud/adapters/postgres/sql-migrations'
import { fixedClock, FIELD_KEYS } from './storage-fixtures'
import { findPostgresBinaries, startPostgres } from './postgres-server'
import type { TestServer } from './postgres-server'
import { ROOT } from './source-tree'

/** What a test may choose about its database; the rest has fitting values. */
export type TestStorageOptions = Partial<
  Pick<StorageOptions, 'clock' | 'keys' | 'recorder' | 'poolSize' | 'onIdleError'>
>

/** One of the engines, for one suite. */
export interface TestEngine {
  readonly name: 'pglite' | 'postgres'
  /** A fresh, migrated, empty database; closed and dropped after the suite. */
  open(options?: TestStorageOptions): Promise<PostgresStorage>
  /** A second connection to the database of `storage`; only a server has one. */
  openAgain(storage: PostgresStorage, options?: TestStorageOptions): Promise<PostgresStorage>
}

const TEMPLATE = 'gongkaitong_template'

const templatePath = (): string => {
  const hash = createHash('sha256')
  for (const name of migrationNames())
    hash.update(name).update(readFileSync(join(ROOT, 'cloud/migrations', name)))
  const engine = readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json'))
  const folder = join(ROOT, 'node_modules/.cache/gongkaitong')
  mkdirSync(folder, { recursive: true })
  return join(folder, `template-${hash.update(engine).digest('hex').slice(0, 16)}.tar`)
}

const buildTemplate = async (path: string): Promise<void> => {
  const storage = await openStorage({ clock: fixedClock() })
  const dump = await storage.dump()
  await storage.close()
  if (dump === null) throw new Error('an embedded database can be dumped')
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()))
  renameSync(draft, path)
}

/** A migrated empty database in memory, there in half a second; the template is made once per schema. */
export const openInMemory = async (options: TestStorageOptions = {}): Promise<PostgresStorage> => {
  const path = templatePath()
  if (!existsSync(path)) await buildTemplate(path)
  const template = new Blob([readFileSync(path)])
  return openStorage({ clock: fixedClock(), keys: FIELD_KEYS, ...options, template })
}

/** A temporary folder, removed when the test process ends. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkaitong-data-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let server: Promise<TestServer> | null = null
let databases = 0

const serverWithTemplate = async (binaries: string): Promise<TestServer> => {
  const started = await startPostgres(binaries)
  await started.administer(`create database ${TEMPLATE}`)
  const storage = await openStorage({ clock: fixedClock(), databaseUrl: started.urlOf(TEMPLATE) })
  await storage.close()
  return started
}

const embeddedEngine = (opened: PostgresStorage[]): TestEngine => ({
  name: 'pglite',
  open: async (options) => {
    const storage = await openInMemory(options)
    opened.push(storage)
    return storage
  },
  openAgain: async (storage) => storage,
})

const serverEngine = (binaries: string, opened: PostgresStorage[]): TestEngine => {
  const names = new Map<PostgresStorage, string>()
  const openNamed = async (name: string, options: TestStorageOptions = {}): Promise<PostgresStorage> => {
    const running = await (server ??= serverWithTemplate(binaries))
    const databaseUrl = running.urlOf(name)
    const storage = await openStorage({ clock: fixedClock(), keys: FIELD_KEYS, ...options, databaseUrl })
    opened.push(storage)
    names.set(storage, name)
    return storage
  }
  return {
    name: 'postgres',
    open: async (options) => {
      const running = await (server ??= serverWithTemplate(binaries))
      databases += 1
      const name = `test_${databases}`
      await running.administer(`create database ${name} template ${TEMPLATE}`)
      return openNamed(name, options)
    },
    openAgain: (storage, options) => openNamed(names.get(storage) ?? TEMPLATE, options),
  }
}

const closeAll = async (opened: PostgresStorage[]): Promise<void> => {
  for (const storage of opened.splice(0)) await storage.close()
}

/**
 * Runs the same suite on PGlite and on a real PostgreSQL server, which is started once per test process. Where the
 * machine has no PostgreSQL, the second run is skipped and says so.
 */
export const eachDatabase = (suite: (engine: TestEngine) => void): void => {
  describe('on PGlite', () => {
    const opened: PostgresStorage[] = []
    after(() => closeAll(opened))
    suite(embeddedEngine(opened))
  })
  const binaries = findPostgresBinaries()
  const skip = binaries === null ? 'this machine has no PostgreSQL (initdb, postgres)' : false
  describe('on PostgreSQL', { skip }, () => {
    const opened: PostgresStorage[] = []
    after(() => closeAll(opened))
    suite(serverEngine(binaries ?? '', opened))
  })
}

after(async () => {
  if (server !== null) await (await server).stop()
})
