import { setTimeout as pause } from 'node:timers/promises'
import { isStalePlan, sqlStateOf } from './storage-error'

const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'
const MOST_TRIES = 5
const FIRST_PAUSE_MS = 10

const isConflict = (error: unknown): boolean =>
  [SERIALIZATION_FAILURE, DEADLOCK].includes(sqlStateOf(error)) || isStalePlan(error)

/**
 * Runs a transaction or a reading again when the engine gave way to another one (40001, 40P01), or when a table was
 * changed under a planned statement; other errors pass through.
 */
export const retryOnConflict = async <T>(run: () => Promise<T>, tries = 1): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    if (!isConflict(error) || tries === MOST_TRIES) throw error
    await pause(FIRST_PAUSE_MS * 2 ** tries * (0.5 + Math.random()))
    return retryOnConflict(run, tries + 1)
  }
}
