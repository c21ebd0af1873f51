import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { seedSettings } from '../../../cloud/seed/load-seed'
import { readCountyReport } from '../../../src/contract/county'
import { eachDatabase } from '../../support/databases'
import { expectRefusal } from '../../support/expect-refusal'
import { call } from '../../support/http-client'
import { tokenOf } from '../../support/people-in-tests'
import { publishReport, putRequestOf2025, reportAct, type AtDesk } from '../../support/report-forms'
import { startServer, type TestServer } from '../../support/server'

eachDatabase((database) => {
  describe('the county’s report of a year', () => {
    let server: TestServer
    let clerk: AtDesk
    let county = ''
    before(async () => {
      server = await startServer({ database, today: '2026-01-12', documents: false })
      const settings = seedSettings()
      const office = { ...settings.office, tenant: 't2', township: '盈江县那邦镇' }
      await server.storage.putTenant({ ...settings, id: 't2', office })
      clerk = { server, token: await tokenOf(server, 'clerk') }
      county = await tokenOf(server, 'county')
      await putRequestOf2025(server)
    })
    after(() => server.stop())

    const collected = async () =>
      (await call(server, readCountyReport, [{ id: '2025' }, { token: county }])).body
    const figure = async (key: string) =>
      (await collected()).report.tables
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .find((each) => each.key === key)?.value

    it('names every township while none has published, and adds nothing up', async () => {
      const { counted, leftOut, dueOn, report } = await collected()
      assert.deepEqual([counted, dueOn, report.tenantName], [[], '2026-03-31', '盈江县'])
      assert.deepEqual(
        leftOut.map(({ township, becauseText }) => [township, becauseText]).sort(),
        [
          ['盈江县盏西镇', '还没有公开'],
          ['盈江县那邦镇', '还没有公开'],
        ].sort(),
      )
    })

    it('adds up what is public, and still names who is missing', async () => {
      assert.equal((await reportAct(clerk, '2025', { act: 'submit' })).status, 200)
      assert.deepEqual((await collected()).counted, [])
      await publishReport(clerk, '2025')
      const { counted, leftOut, report } = await collected()
      assert.deepEqual(
        [counted, leftOut.map(({ township }) => township)],
        [['盈江县盏西镇'], ['盈江县那邦镇']],
      )
      assert.deepEqual([await figure('table2.new.total'), await figure('table2.r7.total')], [1, 1])
      assert.ok(report.checks.every(({ holds, level }) => holds !== false || level !== 'error'))
      assert.equal(await figure('table1_5.licences.decisions'), null)
    })

    it('is refused for a year that is not over, and to the township’s own staff', async () => {
      const asking = (id: string, token: string) => () => call(server, readCountyReport, [{ id }, { token }])
      await expectRefusal(server, ['report_year_refused', null], asking('2026', county))
      await expectRefusal(server, ['forbidden', null], asking('2025', clerk.token))
    })
  })
})
