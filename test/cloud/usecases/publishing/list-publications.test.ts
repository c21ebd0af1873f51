import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listPublications } from '../../../../src/contract/publications'
import { call } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

describe('the list of the publishing desk', () => {
  let server: TestServer
  before(async () => {
    server = await startServer({ today: '2026-03-02', documents: false })
  })
  after(() => server.stop())

  it('is empty at first, and opens to staff only', async () => {
    const seen = await call(server, listPublications, [{}, { token: await tokenOf(server, 'clerk') }])
    assert.deepEqual(seen.body, { today: '2026-03-02', publications: [] })
    assert.equal((await call(server, listPublications, [{}])).error.code, 'unauthenticated')
    const guest = await guestToken(server)
    assert.equal((await call(server, listPublications, [{}, { token: guest }])).error.code, 'forbidden')
  })
})
