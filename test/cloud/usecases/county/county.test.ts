import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { seedSettings } from '../../../../cloud/seed/load-seed'
import { readCounty, readCountyTownship } from '../../../../src/contract/county'
import { newCase, received, someDetails } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

/** As many as a county has. */
const TOWNSHIPS = 15

onOneDatabase((database) => {
  describe('the county’s view', () => {
    let server: TestServer
    let county = ''
    before(async () => {
      server = await startServer({ database, today: '2026-04-01', documents: false })
      const settings = seedSettings()
      const put = (id: string, countyId: string | null) => {
        const office = { ...settings.office, tenant: id, township: `盈江县${id}镇` }
        return server.storage.putTenant({ ...settings, id, countyId, office })
      }
      for (let at = 2; at <= TOWNSHIPS; at += 1) await put(`t${at}`, settings.countyId ?? null)
      await put('elsewhere', 'another')
      await put('alone', null)
      county = await tokenOf(server, 'county')
    })
    after(() => server.stop())

    const putRequest = (tenant: string, number: string, on: string) =>
      server.storage.write(tenant, async ({ cases }) => {
        const opened = newCase(number, { on })
        await cases.create(opened)
        await cases.append(opened.id, 1, [{ event: received(2, on) }])
      })

    it('shows every township of the county and none of another, with what is open, due and overdue', async () => {
      await putRequest('t2', '乙1', '2026-03-02')
      await putRequest('t2', '乙2', '2026-03-05')
      await putRequest('t3', '丙1', '2026-03-31')
      const { status, body } = await call(server, readCounty, [{}, { token: county }])
      assert.equal(status, 200)
      assert.equal(body.townships.length, TOWNSHIPS)
      const requestsOf = (id: string) => body.townships.find(({ tenant }) => tenant === id)?.requests
      assert.deepEqual(requestsOf('t2'), { open: 2, dueSoon: 1, overdue: 1 })
      assert.deepEqual(requestsOf('t3'), { open: 1, dueSoon: 0, overdue: 0 })
      assert.deepEqual(requestsOf('elsewhere'), undefined)
      assert.deepEqual(requestsOf('alone'), undefined)
    })

    it('opens a township to numbers and dates, and to no word of a request', async () => {
      const { body } = await call(server, readCountyTownship, [{ id: 't2' }, { token: county }])
      assert.deepEqual(
        body.requests.map(({ title, daysLeft }) => [title, daysLeft]),
        [
          ['乙1', -2],
          ['乙2', 1],
        ],
      )
      assert.ok(!JSON.stringify(body).includes(someDetails().wanted.description))
    })

    it('finds no township of another county', async () => {
      for (const id of ['elsewhere', 'alone', 'nowhere'])
        assert.equal((await call(server, readCountyTownship, [{ id }, { token: county }])).status, 404)
    })

    it('is closed to the township’s own staff', async () => {
      const clerk = await tokenOf(server, 'clerk')
      assert.equal((await call(server, readCounty, [{}, { token: clerk }])).status, 403)
    })
  })
})
