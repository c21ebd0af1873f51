import type { PGlite } from '@electric-sql/pglite'
import { openSync, closeSync, fsyncSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../make-folder'

const isBackup = (name: string): boolean => /^backup-[0-9TZ-]+\.tar\.gz$/.test(name)

const writeWhole = (path: string, bytes: Buffer): void => {
  const draft = `${path}.part`
  const file = openSync(draft, 'w')
  try {
    writeSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
}

const dropOldest = (folder: string, keep: number): void => {
  const names = readdirSync(folder).filter(isBackup).sort()
  for (const name of names.slice(0, Math.max(0, names.length - keep))) rmSync(join(folder, name))
}

/** Dumps the whole embedded database into `folder` and keeps the newest `keep` dumps. Answers the file's path. */
export const backUpEmbedded = async (
  database: PGlite,
  to: { readonly folder: string; readonly keep: number; readonly at: string },
): Promise<string> => {
  makeFolder(to.folder)
  const dump = await database.dumpDataDir('gzip')
  const path = join(to.folder, `backup-${to.at.replace(/[:.]/g, '-')}.tar.gz`)
  writeWhole(path, Buffer.from(await dump.arrayBuffer()))
  dropOldest(to.folder, to.keep)
  return path
}
