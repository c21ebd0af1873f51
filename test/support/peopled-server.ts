import type { TestEngine } from './databases'
import { guestToken, tokenOf } from './people-in-tests'
import { PublishingDesk } from './publications'
import { startServer, type TestServer } from './server'

const startOnMonday = (database: TestEngine): Promise<TestServer> =>
  startServer({ database, today: '2026-03-02', documents: false })

/** A township without documents on Monday 2026-03-02, and its publishing desk. */
export const startPublishingDesk = async (database: TestEngine) => {
  const server = await startOnMonday(database)
  return { server, desk: new PublishingDesk(server) }
}

/** A township without documents on Monday 2026-03-02, and the sessions of those whom a case needs. */
export const startRequestDesk = async (database: TestEngine) => {
  const server = await startOnMonday(database)
  const [resident, clerk, head] = [
    await guestToken(server),
    await tokenOf(server, 'clerk'),
    await tokenOf(server, 'head'),
  ]
  return { server, resident, clerk, head }
}
