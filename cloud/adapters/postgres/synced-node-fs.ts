import { NodeFS } from '@electric-sql/pglite/nodefs'
import { closeSync, fdatasyncSync, openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const isSegment = (name: string): boolean => /^[0-9A-F]{24}$/.test(name)

/**
 * PGlite's file layer never asks the disk to keep what it wrote. This one flushes the write-ahead log after each
 * statement that changed it. Data files are not flushed: it lowers the risk of a power cut, the backup removes it.
 */
export class SyncedNodeFS extends NodeFS {
  private readonly seen = new Map<string, number>()

  override async syncToFs(): Promise<void> {
    const folder = join(this.rootDir, 'pg_wal')
    for (const name of readdirSync(folder)) {
      if (isSegment(name)) this.flush(join(folder, name))
    }
  }

  private flush(path: string): void {
    const changedAt = statSync(path).mtimeMs
    if (this.seen.get(path) === changedAt) return
    const file = openSync(path, 'r+')
    try {
      fdatasyncSync(file)
    } finally {
      closeSync(file)
    }
    this.seen.set(path, changedAt)
  }
}
