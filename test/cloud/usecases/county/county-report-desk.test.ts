import { listMyNotices } from '../../../../src/contract/inbox'
import { runReminders } from '../../../../src/contract/reminders'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { seedSettings } from '../../../../cloud/seed/load-seed'
import {
  actOnCountyReport,
  downloadCountyReport,
  downloadPublishedCountyReport,
  listPublishedCountyReports,
  readCountyReport,
  readPublishedCountyReport,
  type CountyReportDeskAct,
} from '../../../../src/contract/county-reports'
import { newCase, received } from '../../../support/case-builders'
import { countyTokenIn } from '../../../support/county-people'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, callFile, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { publishReport, putRequestOf2025, reportAct, type AtDesk } from '../../../support/report-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the county’s report of a year', () => {
    let server: TestServer
    let clerk: AtDesk
    const county = { writer: '', reviewer: '', approver: '' }
    /** The reviewer's account is in another township of the county. */
    const tenantOf = (who: keyof typeof county) => (who === 'reviewer' ? 't2' : 'zhanxi')
    before(async () => {
      server = await startServer({ database, today: '2026-01-12', documents: false })
      const settings = seedSettings()
      const office = { ...settings.office, tenant: 't2', township: '盈江县那邦镇' }
      await server.storage.putTenant({ ...settings, id: 't2', office })
      clerk = { server, token: await tokenOf(server, 'clerk') }
      county.writer = await tokenOf(server, 'county')
      county.reviewer = await countyTokenIn(server, { account: 'county-2', tenant: 't2' })
      county.approver = await countyTokenIn(server, { account: 'county-3' })
      await putRequestOf2025(server)
    })
    after(() => server.stop())

    const collected = async (who: keyof typeof county = 'writer') =>
      (await call(server, readCountyReport, [{ id: '2025' }, { token: county[who], tenant: tenantOf(who) }]))
        .body
    const figure = async (key: string) =>
      (await collected()).report.tables
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .find((each) => each.key === key)?.value
    const does = async (who: keyof typeof county, act: CountyReportDeskAct) => {
      const { seq } = await collected(who)
      return call(server, actOnCountyReport, [
        { id: '2025', seq, act },
        { token: county[who], key: newKey(), tenant: tenantOf(who) },
      ])
    }
    const published = (tenant: string) =>
      call(server, readPublishedCountyReport, [{ id: '2025' }, { tenant }])

    it('names every township while none has published, adds nothing up, and isn’t handed over', async () => {
      const { counted, leftOut, dueOn, report } = await collected()
      assert.deepEqual([counted, dueOn, report.tenantName], [[], '2026-03-31', '盈江县'])
      assert.deepEqual(
        leftOut.map(({ township, becauseText }) => [township, becauseText]).sort(),
        [
          ['盈江县盏西镇', '还没有公开'],
          ['盈江县那邦镇', '还没有公开'],
        ].sort(),
      )
      const refused = await does('writer', { act: 'submit' })
      assert.equal(refused.status, 409)
      assert.match(refused.error?.message ?? '', /没有一个乡镇公开/)
    })

    it('adds up what is public, checks its sums, and still names who is missing', async () => {
      assert.equal((await reportAct(clerk, '2025', { act: 'submit' })).status, 200)
      assert.deepEqual((await collected()).counted, [])
      await publishReport(clerk, '2025')
      const { counted, leftOut, report, parts } = await collected()
      assert.deepEqual(
        [counted, leftOut.map(({ township }) => township)],
        [['盈江县盏西镇'], ['盈江县那邦镇']],
      )
      assert.deepEqual([await figure('table2.new.total'), await figure('table2.r7.total')], [1, 1])
      assert.deepEqual(parts[0]?.values['table2.new.total'], 1)
      assert.ok(report.checks.every(({ holds, level }) => holds !== false || level !== 'error'))
      assert.equal(report.checks.find(({ code }) => code === 'C1')?.holds, true)
      assert.match(report.checks.find(({ code }) => code === 'C2')?.message ?? '', /那邦镇还没有公开/)
      assert.equal(await figure('table1_5.licences.decisions'), null)
    })

    it('is reminded of from 1 February, everybody of the county once, wherever the account is', async () => {
      const heard = async (who: 'writer' | 'reviewer') =>
        (
          await call(server, listMyNotices, [{}, { token: county[who], tenant: tenantOf(who) }])
        ).body.notices.filter(({ title }) => title === '全县年度报告该编了')
      const remind = async () => {
        for (const tenant of ['zhanxi', 't2', 't2'])
          await call(server, runReminders, [{}, { token: JOB_SECRET, tenant }])
      }
      await remind()
      assert.deepEqual(await heard('reviewer'), [])
      server.setToday('2026-02-02')
      await remind()
      for (const who of ['writer', 'reviewer'] as const) {
        const [only, ...more] = await heard(who)
        assert.deepEqual([only?.about, more], [{ kind: 'county_report', id: '2025' }, []])
        assert.match(only?.text ?? '', /2025年的全县报告最迟2026年3月31日公开/)
      }
      server.setToday('2026-01-12')
    })

    it('is refused for a year that is not over, and to the township’s own staff', async () => {
      const asking = (id: string, token: string) => () => call(server, readCountyReport, [{ id }, { token }])
      await expectRefusal(server, ['report_year_refused', null], asking('2026', county.writer))
      await expectRefusal(server, ['forbidden', null], asking('2025', clerk.token))
    })

    it('is written from what the townships’ records say, chapter by chapter', async () => {
      const unwritten = await does('writer', { act: 'submit' })
      assert.match(unwritten.error?.message ?? '', /还没有写：一、总体情况/)
      for (const { key, suggested } of (await collected()).chapters) {
        if (suggested === '') continue
        const done = await does('writer', { act: 'write_chapter', chapter: key, text: suggested })
        assert.equal(done.status, 200, done.error?.message)
      }
      const { chapters, report } = await collected()
      assert.match(chapters[0]?.written ?? '', /收到政府信息公开申请1件/)
      assert.match(report.chapters.at(-1)?.text ?? '', /没有计入：盈江县那邦镇（还没有公开）/)
      const nowhere = await does('writer', { act: 'write_chapter', chapter: 'nowhere', text: '文字' })
      assert.deepEqual([nowhere.status, nowhere.error?.field], [422, 'act.chapter'])
    })

    it('is reviewed and approved by two other people, one of whom has his account in a neighbour', async () => {
      assert.equal((await does('writer', { act: 'submit' })).status, 200)
      await expectRefusal(server, ['not_found', null], () => published('t2'))
      assert.match((await does('writer', { act: 'review', note: '' })).error?.message ?? '', /另一位同志/)
      const returned = await does('reviewer', { act: 'return', reason: '第一章再写清楚。' })
      assert.deepEqual([returned.status, returned.body.statusText], [200, '退回修改'])
      assert.equal((await does('writer', { act: 'submit' })).status, 200)
      assert.equal((await does('reviewer', { act: 'review', note: '数都对' })).body.statusText, '等批准')
      assert.match((await does('reviewer', { act: 'publish' })).error?.message ?? '', /您审核的/)
    })

    it('is published once where two approve at once, with a version and a hash that anybody can check', async () => {
      const { seq } = await collected('approver')
      const fourth = await countyTokenIn(server, { account: 'county-4' })
      const approve = (token: string) =>
        call(server, actOnCountyReport, [
          { id: '2025', seq, act: { act: 'publish' } },
          { token, key: newKey() },
        ])
      const done = await Promise.all([approve(county.approver), approve(fourth)])
      assert.deepEqual(done.map(({ status }) => status).sort(), [200, 409])
      const { body } = await published('t2')
      assert.deepEqual([body.versions.length, body.since, body.leftOut], [1, [], ['盈江县那邦镇']])
      const input = { id: '2025', version: '1', format: 'json' }
      const { bytes } = await callFile(server, downloadPublishedCountyReport, [input, { tenant: 't2' }])
      assert.equal(createHash('sha256').update(bytes).digest('hex'), body.versions[0]?.hash)
      const { body: listed } = await call(server, listPublishedCountyReports, [{}, { tenant: 't2' }])
      assert.deepEqual(
        listed.reports.map(({ title }) => title),
        ['盈江县2025年政府信息公开工作年度报告'],
      )
    })

    it('is had in every kind of file, for its people and for everybody', async () => {
      for (const [format, start] of [
        ['pdf', '%PDF'],
        ['docx', 'PK'],
        ['xlsx', 'PK'],
        ['json', '{'],
      ] as const) {
        const own = await callFile(server, downloadCountyReport, [
          { id: '2025', format },
          { token: county.writer },
        ])
        const input = { id: '2025', version: '1', format }
        const open = await callFile(server, downloadPublishedCountyReport, [input])
        for (const { status, bytes } of [own, open]) {
          assert.equal(status, 200)
          assert.ok(new TextDecoder('latin1').decode(bytes).startsWith(start), format)
        }
      }
      const none = await callFile(server, downloadPublishedCountyReport, [
        { id: '2025', version: '2', format: 'pdf' },
      ])
      assert.equal(none.status, 404)
    })

    it('says so when a township corrects its report afterwards, and is corrected in the open, never silently', async () => {
      await server.storage.write(server.tenant, async ({ cases }) => {
        const found = newCase('盏公申〔2025〕902号', { id: 'late-2025', on: '2025-11-03' })
        await cases.create(found)
        await cases.append(found.id, 1, [{ event: received(2, '2025-11-04') }])
      })
      const nothing = await does('writer', { act: 'correct', reason: '盏西镇更正' })
      assert.match(nothing.error?.message ?? '', /没有要更正的/)
      await reportAct(clerk, '2025', { act: 'correct', reason: '补登一件书面申请' })
      await publishReport(clerk, '2025')
      const { needsCorrection, since, changes } = await collected()
      assert.deepEqual([needsCorrection, since], [true, ['盈江县盏西镇更正了报告']])
      assert.ok(
        changes.some(({ key, before, now }) => key === 'table2.new.total' && before === 1 && now === 2),
      )
      const stale = (await published('t2')).body
      assert.deepEqual([stale.since, stale.versions.length], [['盈江县盏西镇更正了报告'], 1])
      assert.equal((await does('writer', { act: 'correct', reason: '盏西镇更正了报告' })).status, 200)
      assert.equal((await published('t2')).body.versions.length, 1)
      assert.equal((await does('reviewer', { act: 'review', note: '' })).status, 200)
      assert.equal((await does('approver', { act: 'publish' })).status, 200)
      const corrected = (await published('t2')).body
      assert.deepEqual(
        [corrected.since, corrected.versions.map(({ version, reason }) => [version, reason])],
        [
          [],
          [
            [2, '盏西镇更正了报告'],
            [1, ''],
          ],
        ],
      )
    })
  })
})
