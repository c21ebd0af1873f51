import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { confirmedLetter, sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { guestToken } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the letters of the desk', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    it('hold the oldest that is owed before newer ones, and those before what is done', async () => {
      const sent = async () => (await sendLetter(server, await guestToken(server))).body.id
      const oldest = await sent()
      await confirmedLetter(server)
      server.setToday('2026-03-05')
      const newer = await sent()
      const listed = (limit: number) =>
        server.storage.read(server.tenant, async ({ complaints }) =>
          (await complaints.listForDesk(limit)).map(({ id }) => id),
        )
      assert.deepEqual(await listed(1), [oldest])
      assert.deepEqual(await listed(2), [oldest, newer])
      assert.equal((await listed(9))?.length, 3)
    })
  })
})
