import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sendComplaint } from '../../../../src/contract/complaints'
import { readHome } from '../../../../src/contract/read-home'
import { openGuestSession } from '../../../../src/contract/sessions'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import {
  closeTownship,
  keepTownshipOpen,
  readTownshipClosing,
} from '../../../../src/contract/township-closing'
import { complaintForm } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'
import { closingFormOf, newTownship } from '../../../support/township-forms'

onOneDatabase((database) => {
  describe('a township that the county closes', () => {
    let server: TestServer
    let county = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      county = await tokenOf(server, 'county')
    })
    after(() => server.stop())
    const inside = (tenant: string) => ({ origin: server.origin, tenant })
    const founded = async () => (await newTownship({ server, token: county })).body
    const close = (form: object) => call(server, closeTownship, [form, { token: county, key: newKey() }])
    const sends = async (tenant: string) => {
      const token = (await call(inside(tenant), openGuestSession, [{}])).body.token
      const once = () => ({ token, key: newKey() })
      return [
        await call(inside(tenant), submitInformationRequest, [requestForm(), once()]),
        await call(inside(tenant), sendComplaint, [complaintForm(), once()]),
      ].map(({ status, error }) => error?.code ?? status)
    }
    const told = async (tenant: string) => (await call(inside(tenant), readHome, [{}])).body.closingText

    it('says so at once, takes what is new until the day before, and nothing after', async () => {
      const { id, township } = await founded()
      assert.equal(await told(id), null)
      const closed = await close(closingFormOf({ id, township, on: '2026-03-09' }))
      assert.equal(closed.status, 200, closed.error?.message)
      assert.match((await told(id)) ?? '', /到2026年3月9日的前一天为止/)
      server.setToday('2026-03-08')
      assert.deepEqual(await sends(id), [200, 200])
      server.setToday('2026-03-09')
      assert.deepEqual(await sends(id), ['township_closed', 'township_closed'])
      const read = await call(server, readTownshipClosing, [{ id }, { token: county }])
      assert.deepEqual(read.body.open, { requests: 1, letters: 1 })
      assert.deepEqual(await sends(server.tenant), [200, 200])
      const kept = { id, reason: '县里决定不撤了' }
      await call(server, keepTownshipOpen, [kept, { token: county, key: newKey() }])
      assert.deepEqual(await sends(id), [200, 200])
      assert.equal(await told(id), null)
      server.setToday('2026-03-02')
    })

    it('is never closed by a slip, from one day to the same, or with its own people inside', async () => {
      const { id, township } = await founded()
      const refused = async (facts: object) => {
        const { error } = await close(closingFormOf({ id, township, ...facts }))
        return error?.field === '' || error?.field === undefined ? error?.code : error.field
      }
      assert.equal(await refused({ township: '盈江县' }), 'township')
      assert.equal(await refused({ on: '2026-03-02' }), 'on')
      assert.equal(await refused({ successorPhone: '没有' }), 'successorPhone')
      assert.equal(await refused({ id: server.tenant, township: '盈江县盏西镇' }), 'own_township')
      assert.equal(await refused({ id: 'nowhere' }), 'not_found')
      const head = await tokenOf(server, 'head')
      const form = closingFormOf({ id, township })
      assert.equal((await call(server, closeTownship, [form, { token: head, key: newKey() }])).status, 403)
    })
  })
})
