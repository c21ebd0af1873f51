import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe } from 'node:test'
import { openStorage } from '../../cloud/adapters/postgres/open-storage'
import type { PostgresStorage, StorageOptions } from '../../cloud/adapters/postgres/open-storage'
import { embeddedTemplate, startServerTemplates } from './database-templates'
import type { Filling, ServerTemplates } from './database-templates'
import { fileOfSampledRun, isOfShare } from './matrix'
import { findPostgresBinaries } from './postgres-server'
import { fixedClock, FIELD_KEYS } from './storage-fixtures'

type StorageChoices = Partial<
  Pick<StorageOptions, 'clock' | 'keys' | 'recorder' | 'poolSize' | 'onIdleError'>
>

/** What a test may choose about its database; the rest has fitting values. */
export interface TestStorageOptions extends StorageChoices {
  /** What lies in it; empty unless said. */
  readonly filling?: Filling
}

/** One of the engines, for one suite. */
export interface TestEngine {
  readonly name: 'pglite' | 'postgres'
  /** A fresh, migrated database; closed and dropped after the suite. */
  open(options?: TestStorageOptions): Promise<PostgresStorage>
  /** A second connection to the database of `storage`; only a server has one. */
  openAgain(storage: PostgresStorage, options?: StorageChoices): Promise<PostgresStorage>
}

/** A migrated database in memory, there in half a second, from a template. */
export const openInMemory = async ({
  filling = 'empty',
  ...options
}: TestStorageOptions = {}): Promise<PostgresStorage> =>
  openStorage({
    clock: fixedClock(),
    keys: FIELD_KEYS,
    ...options,
    template: await embeddedTemplate(filling),
  })

const folders = new Set<string>()
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A temporary folder, removed when the test process ends. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkaitong-data-'))
  folders.add(folder)
  return folder
}

let server: Promise<ServerTemplates> | null = null
let databases = 0

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
  const addresses = new Map<PostgresStorage, string>()
  const openAt = async (databaseUrl: string, options: StorageChoices): Promise<PostgresStorage> => {
    const storage = await openStorage({ clock: fixedClock(), keys: FIELD_KEYS, ...options, databaseUrl })
    opened.push(storage)
    addresses.set(storage, databaseUrl)
    return storage
  }
  return {
    name: 'postgres',
    open: async ({ filling = 'empty', ...options } = {}) => {
      const running = await (server ??= startServerTemplates(binaries))
      databases += 1
      return openAt(await running.copy(filling, `test_${databases}`), options)
    },
    openAgain: async (storage, options = {}) => openAt(addresses.get(storage) ?? '', options),
  }
}

const closeAll = async (opened: PostgresStorage[]): Promise<void> => {
  for (const storage of opened.splice(0)) await storage.close()
}

/** A database server for one suite, null where the machine has none; `close` drops what was opened. */
export const engineOfServer = (): (TestEngine & { close(): Promise<void> }) | null => {
  const binaries = findPostgresBinaries()
  if (binaries === null) return null
  const opened: PostgresStorage[] = []
  return { ...serverEngine(binaries, opened), close: () => closeAll(opened) }
}

const onPGlite = (suite: (engine: TestEngine) => void): void => {
  describe('on PGlite', () => {
    const opened: PostgresStorage[] = []
    after(() => closeAll(opened))
    suite(embeddedEngine(opened))
  })
}

const onPostgres = (binaries: string | null, suite: (engine: TestEngine) => void): void => {
  const skip = binaries === null ? 'this machine has no PostgreSQL (initdb, postgres)' : false
  describe('on PostgreSQL', { skip }, () => {
    const opened: PostgresStorage[] = []
    after(() => closeAll(opened))
    suite(serverEngine(binaries ?? '', opened))
  })
}

/**
 * Runs the same suite on PGlite and on a real PostgreSQL server, which is started once per test process. Where the
 * machine has no PostgreSQL, the second run is skipped and says so. For what is about storage itself.
 */
export const eachDatabase = (suite: (engine: TestEngine) => void): void => {
  onPGlite(suite)
  onPostgres(findPostgresBinaries(), suite)
}

/** One of so many stories is told on the embedded database: it works four times as long as a server for the same. */
export const EMBEDDED_SHARE = 4

/**
 * Tells a use case on one of the two where all tests are run, the same one for a file each time, so that both
 * engines keep their share; on both in the full run, and wherever single files are asked for (ADR 0208).
 */
export const onOneDatabase = (suite: (engine: TestEngine) => void): void => {
  const file = fileOfSampledRun()
  const binaries = findPostgresBinaries()
  if (file === null) eachDatabase(suite)
  else if (binaries === null || isOfShare(file, EMBEDDED_SHARE)) onPGlite(suite)
  else onPostgres(binaries, suite)
}
