import { runDigest } from '../../src/contract/freshness'
import { runReminders, runRound, tick } from '../../src/contract/reminders'
import { confirmPushAddress, receivePush } from '../../src/contract/wechat-push'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { runWeeklyDigest } from '../usecases/notices/run-digest'
import { runDaysReminders } from '../usecases/notices/run-reminders'
import { runRoundOfHost } from '../usecases/notices/run-round'
import { confirmAddress, takePush } from '../usecases/notices/take-wechat-push'
import { tickJobs } from '../usecases/notices/tick'

const job = bind('job')
const signed = bind('signed-by-server')

/** What the timer calls, with its secret; and what WeChat calls, with its signature. */
export const doors = [
  job(runReminders, runDaysReminders),
  job(runDigest, runWeeklyDigest),
  job(tick, tickJobs),
  job(runRound, runRoundOfHost),
  signed(confirmPushAddress, confirmAddress),
  signed(receivePush, takePush),
]

export const app = serveEndpoints('jobs', doors, fromEnvironment)

export default forVercel(app)
