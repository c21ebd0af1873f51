import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { IsoDate } from '../../../../src/domain/calendar/civil-date'
import { seedSettings } from '../../../../cloud/seed/load-seed'
import { loadCountyDays, readCountyCalendar } from '../../../../src/contract/county-calendar'
import { listMyNotices } from '../../../../src/contract/inbox'
import { readMyCase } from '../../../../src/contract/my-cases'
import { actOnCase } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { newCase, received } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

const NOTICE = { source: '德宏州人民政府办公室关于泼水节放假的通知', days: '2026-03-12 放假 泼水节' }

onOneDatabase((database) => {
  describe('the holidays of a county', () => {
    let server: TestServer
    let county = ''
    let phone = ''
    let id = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      const settings = seedSettings()
      for (const [tenant, countyId] of [
        ['t2', settings.countyId ?? null],
        ['elsewhere', 'another'],
      ] as const) {
        const office = { ...settings.office, tenant, township: `盈江县${tenant}镇` }
        await server.storage.putTenant({ ...settings, id: tenant, countyId, office })
        await server.storage.write(tenant, async ({ cases }) => {
          const opened = newCase(`乙${tenant}`, { on: '2026-03-02' })
          await cases.create(opened)
          await cases.append(opened.id, 1, [{ event: received(2, '2026-03-02') }])
        })
      }
      county = await tokenOf(server, 'county')
      phone = await guestToken(server)
      const sent = await call(server, submitInformationRequest, [
        requestForm(),
        { token: phone, key: newKey() },
      ])
      id = sent.body.caseId
      const act = { id, seq: 1, act: { act: 'confirm_receipt' } }
      await call(server, actOnCase, [act, { token: await tokenOf(server, 'clerk'), key: newKey() }])
    })
    after(() => server.stop())

    const load = (form: object, key = newKey()) =>
      call(server, loadCountyDays, [form, { token: county, key }])
    const daysOf = (tenant: string) =>
      server.storage.read(tenant, async ({ calendars }) =>
        (await calendars.loaded()).days.map(({ on }) => on),
      )
    const dueOn = async () =>
      (await call(server, readMyCase, [{ id }, { token: phone }])).body.replyClock?.dueOn

    it('are loaded once for every township of it and none of another, and move what runs there', async () => {
      const before = await dueOn()
      const key = newKey()
      const { status, body } = await load(NOTICE, key)
      assert.equal(status, 200)
      assert.deepEqual(
        body.loaded.map(({ changed, moved }) => [changed, moved]),
        [
          [1, 1],
          [1, 1],
        ],
      )
      assert.deepEqual([await daysOf(server.tenant), await daysOf('t2')], [['2026-03-12'], ['2026-03-12']])
      assert.deepEqual(await daysOf('elsewhere'), [])
      assert.notEqual(await dueOn(), before)
      assert.deepEqual((await load(NOTICE, key)).body, body)
    })

    it('are told to whoever waits for a reply', async () => {
      const { notices } = (await call(server, listMyNotices, [{ cursor: '' }, { token: phone }])).body
      assert.ok(
        notices.some(({ title }) => title === '日期变了'),
        notices.map(({ title }) => title).join(),
      )
    })

    it('change nothing when they are loaded again, and stand in the list', async () => {
      const { body } = await load(NOTICE)
      assert.deepEqual(
        body.loaded.map(({ changed, moved }) => [changed, moved]),
        [
          [0, 0],
          [0, 0],
        ],
      )
      const read = (await call(server, readCountyCalendar, [{}, { token: county }])).body
      assert.deepEqual([read.townships, read.loaded], [2, []])
      assert.deepEqual(
        read.days.map(({ on, isRest, note }) => [on, isRest, note]),
        [['2026-03-12', true, '泼水节']],
      )
    })

    it('are loaded in all of its townships or in none, and the same send goes through once what failed is mended', async () => {
      const settings = seedSettings()
      const office = { ...settings.office, tenant: 't9', township: '盈江县t9镇' }
      await server.storage.putTenant({ ...settings, id: 't9', office })
      const second = { source: NOTICE.source, days: '2026-03-13 放假 泼水节' }
      const key = newKey()
      await sql`alter table calendar add constraint full_disk check (tenant <> 't9') not valid`.execute(
        server.storage.db,
      )
      assert.equal((await load(second, key)).status, 500)
      for (const tenant of [server.tenant, 't2', 't9'])
        assert.equal((await daysOf(tenant))?.includes('2026-03-13' as IsoDate), false, tenant)
      await sql`alter table calendar drop constraint full_disk`.execute(server.storage.db)
      const { status, body } = await load(second, key)
      assert.deepEqual([status, body.loaded.map(({ changed }) => changed)], [200, [1, 1, 1]])
      for (const tenant of [server.tenant, 't2', 't9'])
        assert.ok((await daysOf(tenant))?.includes('2026-03-13' as IsoDate), tenant)
    })

    it('are refused whole by the line that can’t be read, and closed to a township’s own staff', async () => {
      const wrong = `${NOTICE.days}\n三月十三日放假`
      await expectRefusal(server, ['invalid_field', 'days'], () => load({ ...NOTICE, days: wrong }))
      const token = await tokenOf(server, 'head')
      assert.equal((await call(server, loadCountyDays, [NOTICE, { token, key: newKey() }])).status, 403)
    })
  })
})
