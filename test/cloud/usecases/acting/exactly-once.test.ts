import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyCases } from '../../../../src/contract/my-cases'
import { actOnCase } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { eachDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { rowCounts } from '../../../support/row-counts'
import { startServer, type TestServer } from '../../../support/server'

eachDatabase((database) => {
  describe('a request is filed exactly once', () => {
    let server: TestServer
    let resident = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      resident = await guestToken(server)
    })
    after(() => server.stop())

    const submit = (key: string, token = resident) =>
      call(server, submitInformationRequest, [requestForm(), { token, key }])

    it('although the phone sends it eight times at once', async () => {
      const key = newKey()
      const replies = await Promise.all(Array.from({ length: 8 }, () => submit(key)))
      assert.deepEqual([...new Set(replies.map(({ status }) => status))], [200])
      for (const { body } of replies) assert.deepEqual(body, replies[0]?.body)
      const mine = await call(server, listMyCases, [{}, { token: resident }])
      assert.equal(mine.body.cases.length, 1)
    })

    it('and numbers have no gap, whoever files at the same moment', async () => {
      const others = await Promise.all(Array.from({ length: 5 }, () => guestToken(server)))
      const replies = await Promise.all(others.map((token) => submit(newKey(), token)))
      const numbers = replies.map(({ body }) => Number(/〕(\d+)号/.exec(body.number)?.[1]))
      assert.deepEqual(
        numbers.sort((a, b) => a - b),
        [2, 3, 4, 5, 6],
      )
    })

    it('a refused filing does not use the key up', async () => {
      const key = newKey()
      const broken = requestForm({ provisionForm: 'none' })
      assert.equal(
        (await call(server, submitInformationRequest, [broken, { token: resident, key }])).status,
        422,
      )
      assert.equal((await submit(key)).status, 200)
    })

    it('of two clerks who act at once, one acts and one is told', async () => {
      const clerk = await tokenOf(server, 'clerk')
      const id = (await submit(newKey())).body.caseId
      const before = await rowCounts(server.storage)
      const act = () =>
        call(server, actOnCase, [
          { id, seq: 1, act: { act: 'confirm_receipt' } },
          { token: clerk, key: newKey() },
        ])
      const replies = await Promise.all([act(), act(), act()])
      assert.equal(replies.filter(({ status }) => status === 200).length, 1)
      for (const { error } of replies.filter(({ status }) => status !== 200))
        assert.ok(['stale_case', 'act_not_allowed'].includes(error.code))
      const after = await rowCounts(server.storage)
      assert.equal(after.case_event, (before.case_event ?? 0) + 1)
      assert.equal(after.audit, (before.audit ?? 0) + 1)
    })
  })
})
