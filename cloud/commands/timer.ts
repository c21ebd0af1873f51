import path from 'node:path'
import type { OpenComposition } from '../composition'
import { runWeeklyDigest } from '../usecases/run-digest'
import { runDaysReminders } from '../usecases/run-reminders'
import { tickJobs } from '../usecases/tick'

const EVERY_MS = 60_000
const BACKUPS_KEPT = 7
/** Rounds before the day's backup: it holds the embedded database for a moment, so not right at the start. */
const BACKUP_AFTER_ROUNDS = 10

const job = { input: {}, caller: null, idempotencyKey: '' } as const

const runJobs = async ({ storage, world }: OpenComposition): Promise<void> => {
  for (const tenant of await storage.tenants()) {
    await runDaysReminders({ ...job, tenant }, world)
    await tickJobs({ ...job, tenant }, world)
  }
}

/** The week's digest, asked for once a day: working it out reads everything that was published. */
const digestDaily = ({ storage, world, clock }: OpenComposition) => {
  let lastOn = ''
  return async (): Promise<void> => {
    if (clock.today() === lastOn) return
    for (const tenant of await storage.tenants()) await runWeeklyDigest({ ...job, tenant }, world)
    lastOn = clock.today()
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
  const digest = digestDaily(composition)
  let running: Promise<void> = Promise.resolve()
  const round = (): void => {
    running = running
      .then(() => runJobs(composition))
      .then(digest)
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
