import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { seedSettings } from '../../../../cloud/seed/load-seed'
import { prepareDemoPeople } from '../../../../cloud/usecases/people/prepare-demo-people'
import { readMyCase, withdrawMyCase } from '../../../../src/contract/my-cases'
import { readSession, signIn } from '../../../../src/contract/sessions'
import { actOnCase, readStaffCase, revealPersonalField } from '../../../../src/contract/staff-cases'
import { listToday } from '../../../../src/contract/desk-today'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { eachDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { rowCounts } from '../../../support/row-counts'
import { startServer, type TestServer } from '../../../support/server'

const OTHER = 'nabang'

eachDatabase((database) => {
  describe('two townships in one database', () => {
    let server: TestServer
    let caseId = ''
    let resident = ''
    let clerk = ''
    let clerkThere = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      const settings = seedSettings()
      await server.storage.putTenant({
        ...settings,
        id: OTHER,
        office: { ...settings.office, tenant: OTHER },
      })
      await prepareDemoPeople(server.composition.world, OTHER)
      resident = await guestToken(server)
      clerk = await tokenOf(server, 'clerk')
      const there = { tenant: OTHER }
      clerkThere = (await call(server, signIn, [server.accounts.clerk, there])).body.token
      const filed = await call(server, submitInformationRequest, [
        requestForm(),
        { token: resident, key: newKey() },
      ])
      caseId = filed.body.caseId
    })
    after(() => server.stop())

    it("know each other's cases, people and sessions not at all", async () => {
      const before = await rowCounts(server.storage)
      const there = { token: clerkThere, tenant: OTHER, key: newKey() }
      const act = { id: caseId, seq: 1, act: { act: 'confirm_receipt' } }
      for (const reply of [
        await call(server, readStaffCase, [{ id: caseId }, there]),
        await call(server, actOnCase, [act, there]),
        await call(server, revealPersonalField, [{ id: caseId, field: 'phone', reason: '联系' }, there]),
      ])
        assert.equal(reply.error.code, 'not_found')
      for (const token of [resident, clerk]) {
        const across = { token, tenant: OTHER, key: newKey() }
        assert.equal((await call(server, readSession, [{}, across])).error.code, 'unauthenticated')
        assert.equal((await call(server, readMyCase, [{ id: caseId }, across])).error.code, 'unauthenticated')
        const withdrawal = await call(server, withdrawMyCase, [{ id: caseId, seq: 1 }, across])
        assert.equal(withdrawal.error.code, 'unauthenticated')
      }
      assert.deepEqual(await rowCounts(server.storage), before)
      const today = await call(server, listToday, [{}, { token: clerkThere, tenant: OTHER }])
      assert.deepEqual(today.body.cases.soon, { count: 0, cases: [], next: null })
    })

    it('number their cases each from 1', async () => {
      const token = await guestToken({ ...server, tenant: OTHER })
      const options = { token, tenant: OTHER, key: newKey() }
      const filed = await call(server, submitInformationRequest, [requestForm(), options])
      assert.match(filed.body.number, /〔2026〕1号$/)
    })
  })
})
