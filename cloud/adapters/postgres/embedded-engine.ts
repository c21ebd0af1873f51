import { PGlite } from '@electric-sql/pglite'
import { join } from 'node:path'
import { COLUMN_READERS } from './column-types'
import { lockDataFolder } from './data-folder-lock'
import { SyncedNodeFS } from './synced-node-fs'

/** Where the embedded database lives: a folder, or memory, there from a dumped template when one is given. */
export interface EmbeddedOptions {
  readonly dataDir?: string
  readonly template?: Blob
}

/** An open embedded database; `close` also gives the folder back. */
export interface EmbeddedEngine {
  readonly database: PGlite
  release(): void
}

const inMemory = async (template?: Blob): Promise<EmbeddedEngine> => ({
  database: await PGlite.create({ parsers: COLUMN_READERS, ...(template ? { loadDataDir: template } : {}) }),
  release: () => undefined,
})

/**
 * Opens PGlite in a locked folder, or in memory. The database is in the folder's `database`, beside lock and backups.
 * Throws StorageError `data-folder-locked` or `data-folder-unwritable`.
 */
export const openEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedEngine> => {
  if (options.dataDir === undefined) return inMemory(options.template)
  const lock = lockDataFolder(options.dataDir)
  try {
    const fs = new SyncedNodeFS(join(options.dataDir, 'database'))
    const database = await PGlite.create({ fs, parsers: COLUMN_READERS })
    return { database, release: () => lock.release() }
  } catch (error) {
    lock.release()
    throw error
  }
}
