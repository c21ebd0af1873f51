import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { runRound } from '../../../../src/contract/reminders'
import { openGuestSession } from '../../../../src/contract/sessions'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { newTownship } from '../../../support/township-forms'

onOneDatabase((database) => {
  describe('a round of the jobs', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    it('reminds in every township of the host, one that was set up today too', async () => {
      const token = await tokenOf(server, 'county')
      const { id } = (await newTownship({ server, token })).body
      const inside = { origin: server.origin, tenant: id }
      const guest = (await call(inside, openGuestSession, [{}])).body.token
      await call(inside, submitInformationRequest, [requestForm(), { token: guest, key: newKey() }])
      server.setToday('2026-03-04')
      const round = await call(server, runRound, [{}, { token: JOB_SECRET }])
      assert.deepEqual(round.body, { townships: 2, failed: [] })
      const anchors = await server.storage.read(id, ({ proof }) => proof.listAnchors(null, 5))
      assert.ok((anchors?.length ?? 0) > 0, 'the day was anchored there as well')
    })
    it('is for whoever knows the secret', async () => {
      assert.equal((await call(server, runRound, [{}])).status, 401)
    })
  })
})
