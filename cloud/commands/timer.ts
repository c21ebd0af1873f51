import path from 'node:path'
import type { OpenComposition } from '../composition'
import { goRound } from '../usecases/notices/run-round'

const EVERY_MS = 60_000
const BACKUPS_KEPT = 7
/** Rounds before the day's backup: it holds the embedded database for a moment, so not right at the start. */
const BACKUP_AFTER_ROUNDS = 10

/** A round of all townships; the week's digest goes with the first of a day: working it out reads everything that was published. */
const roundWithDigestDaily = ({ world, clock, logBug }: OpenComposition) => {
  let lastOn = ''
  return async (): Promise<void> => {
    const today = clock.today()
    const { failed } = await goRound(world, today !== lastOn)
    for (const { tenant, why } of failed) logBug(why, `timer ${tenant}`)
    if (failed.length === 0) lastOn = today
  }
}

/** A dump of the embedded database once a day; a server has its own backups. */
const backUpDaily = (composition: OpenComposition) => {
  let rounds = 0
  let lastOn = ''
  return async (): Promise<void> => {
    rounds += 1
    const today = composition.clock.today()
    if (rounds < BACKUP_AFTER_ROUNDS || today === lastOn) return
    lastOn = today
    const folder = path.join(composition.settings.dataDir, 'backups')
    await composition.storage.backup({ folder, keep: BACKUPS_KEPT })
  }
}

/** Runs the jobs each minute, as a scheduler would call them elsewhere. Answers how to stop, after the running round. */
export const runTimer = (composition: OpenComposition): (() => Promise<void>) => {
  const backUp = backUpDaily(composition)
  const goOn = roundWithDigestDaily(composition)
  let running: Promise<void> = Promise.resolve()
  const round = (): void => {
    running = running
      .then(goOn)
      .then(backUp)
      .catch((error: unknown) => composition.logBug(error, 'timer'))
  }
  round()
  const timer = setInterval(round, EVERY_MS)
  return () => {
    clearInterval(timer)
    return running
  }
}
