import { accessSync, constants, linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFolder } from '../../make-folder'
import { isRunning, thisProcess } from './running-process'
import type { ProcessName } from './running-process'
import { StorageError } from './storage-error'

/** A data folder held by this process. */
export interface FolderLock {
  release(): void
}

const LOCK_FILE = 'server.lock'

const holderOf = (path: string): ProcessName | null => {
  try {
    const [pid, startedAt] = readFileSync(path, 'utf8').trim().split(' ')
    return { pid: Number(pid), startedAt: startedAt ?? '' }
  } catch {
    return null
  }
}

/** Appears with its content at once, or not at all when there is a lock already. */
const tryTake = (path: string): boolean => {
  const own = thisProcess()
  const draft = `${path}.${own.pid}`
  writeFileSync(draft, `${own.pid} ${own.startedAt}\n`)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moves a dead process's lock away; false when somebody else's fresh lock was there instead. */
const clearStale = (path: string): boolean => {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return true
  }
  const holder = holderOf(aside)
  const wasStale = holder === null || !isRunning(holder)
  if (!wasStale) linkSync(aside, path)
  rmSync(aside, { force: true })
  return wasStale
}

const locked = (folder: string, holder: ProcessName | null): StorageError =>
  new StorageError(
    'data-folder-locked',
    `data folder ${folder} is used by process ${holder?.pid ?? 'unknown'}`,
    {
      userMessage: `数据文件夹 ${folder} 正被进程 ${holder?.pid ?? '未知'} 使用，请先停止它，或用 --data 换一个文件夹`,
    },
  )

const makeWritable = (folder: string): void => {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw new StorageError('data-folder-unwritable', `data folder ${folder} is not writable`, {
      userMessage: `数据文件夹 ${folder} 不能写入，请检查权限，或用 --data 换一个文件夹`,
      cause,
    })
  }
}

/**
 * Takes the folder for this process; the lock of a dead process is taken over. PGlite itself does not notice a second
 * process and would let both write.
 */
export const lockDataFolder = (dataDir: string): FolderLock => {
  const folder = resolve(dataDir)
  makeWritable(folder)
  const path = join(folder, LOCK_FILE)
  if (tryTake(path)) return { release: () => rmSync(path, { force: true }) }
  const holder = holderOf(path)
  if (holder !== null && isRunning(holder)) throw locked(folder, holder)
  if (!clearStale(path) || !tryTake(path)) throw locked(folder, holderOf(path))
  return { release: () => rmSync(path, { force: true }) }
}
