import { runDigest } from '../../src/contract/freshness'
import { runReminders, runRound, tick } from '../../src/contract/reminders'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { runWeeklyDigest } from '../usecases/notices/run-digest'
import { runDaysReminders } from '../usecases/notices/run-reminders'
import { runRoundOfHost } from '../usecases/notices/run-round'
import { tickJobs } from '../usecases/notices/tick'

const job = bind('job')

/** What the timer calls, with its secret. */
export const doors = [
  job(runReminders, runDaysReminders),
  job(runDigest, runWeeklyDigest),
  job(tick, tickJobs),
  job(runRound, runRoundOfHost),
]

export const app = serveEndpoints('jobs', doors, fromEnvironment)

export default forVercel(app)
