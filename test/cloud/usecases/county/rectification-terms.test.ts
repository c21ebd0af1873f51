import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { seedSettings } from '../../../../cloud/seed/load-seed'
import { readHouseTerms } from '../../../../src/contract/house-terms'
import {
  readRectificationTerms,
  readShortfalls,
  saveRectificationTerms,
} from '../../../../src/contract/rectification-terms'
import { listRectifications } from '../../../../src/contract/rectifications'
import { newCase, received } from '../../../support/case-builders'
import { putNeighbours } from '../../../support/county-people'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('what the county usually gives for mending, and what an order may rest on', () => {
    let server: TestServer
    let county = ''
    let head = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      await putNeighbours(server)
      county = await tokenOf(server, 'county')
      head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const save = (days: number, { token = county, because = '按全县督查办法' } = {}) =>
      call(server, saveRectificationTerms, [
        { days, because },
        { token, key: newKey() },
      ])
    const daysIn = (tenant: string) =>
      server.storage.read(
        tenant,
        async ({ houseTerms }) => (await houseTerms.current()).terms.rectificationDays,
      )

    it('is 15 working days until the county sets it, then the same in all of its townships and in no other', async () => {
      const before = (await call(server, readRectificationTerms, [{}, { token: county }])).body
      assert.deepEqual([before.days, before.townships, before.changes], [15, 2, []])
      const saved = await save(10)
      assert.equal(saved.status, 200, saved.error?.message)
      assert.deepEqual([await daysIn('zhanxi'), await daysIn('t2'), await daysIn('t3')], [10, 10, 15])
      const list = (await call(server, listRectifications, [{}, { token: county }])).body
      assert.deepEqual([list.usualDays, list.suggestedDueOn], [10, '2026-03-16'])
      assert.deepEqual(
        saved.body.changes.map(({ changed, because }) => [changed, because]),
        [[['县里督促整改，一般给：15改为10个工作日'], '按全县督查办法']],
      )
    })

    it('is the county’s to set: the head of an office sees it among the terms', async () => {
      await expectRefusal(server, ['forbidden', null], () => save(20, { token: head }))
      const { terms, changes } = (await call(server, readHouseTerms, [{}, { token: head }])).body
      assert.equal(terms.rectificationDays, 10)
      assert.equal(changes.length, 1)
    })

    it('is refused beyond its limit and without a reason, in no township', async () => {
      await expectRefusal(server, ['invalid_field', 'days'], () => save(61))
      await expectRefusal(server, ['invalid_field', 'because'], () => save(12, { because: '' }))
      assert.deepEqual([await daysIn('zhanxi'), await daysIn('t2')], [10, 10])
    })

    it('is set in all of its townships or in none', async () => {
      const settings = seedSettings()
      const office = { ...settings.office, tenant: 't9', township: '盈江县勐弄镇' }
      const kept = await server.storage.read('zhanxi', ({ houseTerms }) => houseTerms.current())
      assert.ok(kept)
      // As it may stand in a database from before the limit: no change of its terms goes through.
      const houseTerms = { ...kept.terms, rectificationDays: 15, topicLimitDays: 9999 }
      await server.storage.putTenant({ ...settings, id: 't9', houseTerms, office })
      assert.equal((await save(20)).status, 422)
      assert.deepEqual([await daysIn('zhanxi'), await daysIn('t2'), await daysIn('t9')], [10, 10, 15])
    })

    it('shortfalls are measured, each with its article; a township of another county is not found', async () => {
      await server.storage.write('zhanxi', async ({ cases }) => {
        await cases.create(newCase('盏公申〔2025〕1号', { id: 'late', on: '2025-12-01' }))
        await cases.append('late', 1, [{ event: received(2, '2025-12-02') }])
      })
      const { shortfalls } = (await call(server, readShortfalls, [{ id: 'zhanxi' }, { token: county }])).body
      assert.deepEqual(shortfalls[0], {
        kind: 'overdue_requests',
        count: 1,
        text: '1 件公开申请逾期没有答复',
        basis: '《政府信息公开条例》第三十三条第二款',
      })
      assert.equal((await call(server, readShortfalls, [{ id: 't3' }, { token: county }])).status, 404)
      assert.equal((await call(server, readShortfalls, [{ id: 'zhanxi' }, { token: head }])).status, 403)
    })
  })
})
