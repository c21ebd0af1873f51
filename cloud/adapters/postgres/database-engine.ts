import type { Dialect } from 'kysely'
import type { ServerClock } from '../../ports/clock'
import { backUpEmbedded } from './backup'
import { openEmbedded } from './embedded-engine'
import { EmbeddedPool } from './embedded-wire'
import { ServerPool } from './server-wire'
import { WireDialect } from './wire-dialect'

/** Which engine, and where. With `databaseUrl` a PostgreSQL server, else PGlite in `dataDir` or in memory. */
export interface EngineOptions {
  readonly databaseUrl?: string
  readonly dataDir?: string
  /** A migrated database dumped before, for one in memory. */
  readonly template?: Blob
  readonly poolSize?: number
  readonly onIdleError?: (error: Error) => void
}

/** Where a backup goes and how many are kept. */
export interface BackupTarget {
  readonly folder: string
  readonly keep: number
}

/** An open engine. `backUp` and `dump` are null on a server, which has its own. */
export interface DatabaseEngine {
  readonly kind: 'pglite' | 'postgres'
  readonly dialect: Dialect
  readonly backUp: ((to: BackupTarget, clock: ServerClock) => Promise<string>) | null
  readonly dump: (() => Promise<Blob>) | null
  /** After the connections are closed. */
  release(): void
}

const POOL_SIZE = 10

/** Opens the engine the options name. */
export const openEngine = async (options: EngineOptions): Promise<DatabaseEngine> => {
  if (options.databaseUrl !== undefined && options.databaseUrl !== '') {
    const onError = options.onIdleError ?? (() => undefined)
    const pool = new ServerPool(options.databaseUrl, { poolSize: options.poolSize ?? POOL_SIZE, onError })
    return {
      kind: 'postgres',
      dialect: new WireDialect(pool),
      backUp: null,
      dump: null,
      release: () => undefined,
    }
  }
  const { database, release } = await openEmbedded(options)
  const pool = new EmbeddedPool(database)
  return {
    kind: 'pglite',
    dialect: new WireDialect(pool),
    backUp: (to, clock) => pool.alone((quiet) => backUpEmbedded(quiet, { ...to, at: clock.now() })),
    dump: () => pool.alone((quiet) => quiet.dumpDataDir('none')),
    release,
  }
}
