import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

const isThereAlready = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/**
 * Makes a folder and those above it; throws the system's error where it can't. Node's own recursive way never ends where
 * the system calls a folder missing that is there, as it does below /proc.
 */
export const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!isThereAlready(error)) throw error
  }
}
