import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyNotices } from '../../../../src/contract/inbox'
import { readDocument } from '../../../../src/contract/read-document'
import { runReminders } from '../../../../src/contract/reminders'
import {
  actOnReport,
  listReports,
  openFigure,
  readReport,
  readReportMonths,
} from '../../../../src/contract/annual-reports'
import { day } from '../../../../src/domain/calendar/civil-date'
import { newCase, received, someDocument, someVersion } from '../../../support/case-builders'
import { eachDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import {
  publishReport,
  putRequestOf2025,
  reportAct,
  reportOf,
  type AtDesk,
} from '../../../support/report-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

const LICENCES = 'table1_5.licences.decisions'
const entering = (value: number, reason = '', key = LICENCES) =>
  ({ act: 'enter_figure', key, value, source: '便民服务中心台账', reason }) as const

eachDatabase((database) => {
  describe('the annual report at the desk', () => {
    let server: TestServer
    let clerk: AtDesk
    let county = ''
    before(async () => {
      server = await startServer({ database, today: '2026-01-05', documents: false })
      clerk = { server, token: await tokenOf(server, 'clerk') }
      county = await tokenOf(server, 'county')
      await putRequestOf2025(server)
    })
    after(() => server.stop())

    const cell = async (key: string) =>
      (await reportOf(clerk, '2025')).report.tables
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .find((each) => each.key === key)

    it('lists the years, each with its last day', async () => {
      const { body } = await call(server, listReports, [{}, { token: county }])
      const [present, last] = body.reports
      assert.deepEqual([present?.year, present?.isYearOver], [2026, false])
      assert.deepEqual([last?.year, last?.dueOn, last?.isOverdue], [2025, '2026-01-31', false])
    })

    it('opens the cases behind a figure for the township, not for the county', async () => {
      const input = { id: '2025', key: 'table2.r6_3.total' }
      const { body } = await call(server, openFigure, [{ ...input, skip: '0' }, { token: clerk.token }])
      assert.equal(body.value, 1)
      assert.deepEqual(
        body.lines.map(({ id, title }) => [id, title]),
        [['of-2025', '盏公申〔2025〕901号']],
      )
      const refused = await call(server, openFigure, [{ ...input, skip: '0' }, { token: county }])
      assert.equal(refused.status, 403)
      assert.equal((await call(server, readReport, [{ id: '2025' }, { token: county }])).status, 200)
    })

    it('counts the township’s own normative documents, opens them, and leaves what it can’t know to be entered', async () => {
      const made = 'table1_1.normative.made'
      assert.deepEqual([(await cell(made))?.value, (await cell(made))?.source], [null, 'entered'])
      assert.match((await cell(made))?.note ?? '', /没有本镇自己的文件/)
      await server.storage.write(server.tenant, async ({ documents }) => {
        await documents.put(someDocument({ title: '本镇的办法', documentNumber: '盏政规〔2025〕1号' }), [
          someVersion('办法', { formedOn: day('2025-05-06') }),
        ])
        const law = someDocument({ title: '某法', issuer: '全国人民代表大会' })
        await documents.put(law, [someVersion('法', { formedOn: day('2025-05-07') })])
      })
      const input = { id: '2025', key: made, skip: '0' }
      const { body } = await call(server, openFigure, [input, { token: clerk.token }])
      assert.deepEqual([body.kind, body.value, body.lines.length], ['documents', 1, 1])
      assert.deepEqual(
        [body.lines[0]?.title, body.lines[0]?.note],
        ['本镇的办法（盏政规〔2025〕1号）', '2025年5月6日成文，2025年1月1日公开'],
      )
      const counted = await reportAct(clerk, '2025', entering(2, '', made))
      assert.match(counted.error?.message ?? '', /系统数出/)
      assert.deepEqual([(await cell(LICENCES))?.value, (await cell(LICENCES))?.source], [null, 'entered'])
    })

    it('refuses a year to come, one before the Regulation, and one without a calendar, each in words', async () => {
      for (const [id, words] of [
        ['2030', /还没有开始/],
        ['2007', /没有政府信息公开年度报告/],
        ['2009', /没有2009年的工作日历/],
      ] as const) {
        const refused = await call(server, readReport, [{ id }, { token: clerk.token }])
        assert.equal(refused.error?.code, 'report_year_refused')
        assert.match(refused.error?.message ?? '', words)
      }
    })

    it('takes a figure with its source, refuses a wrong one by its name, and wants a reason for another', async () => {
      for (const [act, words] of [
        [entering(-1), /不能小于0/],
        [entering(1.5), /整数/],
        [entering(9, '', 'table2.new.citizen'), /系统数出/],
      ] as const) {
        const refused = await reportAct(clerk, '2025', act)
        assert.deepEqual([refused.status, refused.error?.field], [422, 'act.value'])
        assert.match(refused.error?.message ?? '', words)
      }
      assert.equal((await reportAct(clerk, '2025', entering(12))).status, 200)
      assert.deepEqual(
        [(await cell(LICENCES))?.value, (await cell(LICENCES))?.note],
        [12, '便民服务中心台账'],
      )
      const again = await reportAct(clerk, '2025', entering(13))
      assert.deepEqual([again.status, again.error?.field], [422, 'act.reason'])
      assert.equal((await reportAct(clerk, '2025', entering(13, '漏计一件'))).status, 200)
    })

    it('is handed over by a drafter only, and not before its year is over', async () => {
      const { acts } = await reportOf({ server, token: county }, '2025')
      assert.ok(acts.every(({ allowed }) => !allowed))
      const early = await reportAct(clerk, '2026', { act: 'submit' })
      assert.equal(early.status, 409)
      assert.match(early.error?.message ?? '', /还没有结束/)
    })

    it('is begun once, and made once, where two do the same at once', async () => {
      for (const id of ['2024', '2025']) {
        const { seq } = await reportOf(clerk, id)
        const send = (value: number) =>
          call(server, actOnReport, [
            { id, seq, act: entering(value, '核对') },
            { token: clerk.token, key: newKey() },
          ])
        const done = await Promise.all([send(13), send(14)])
        assert.deepEqual(done.map(({ status }) => status).sort(), [200, 409], id)
      }
    })

    it('goes through the gates of the publishing desk and is public, with a corrected case told and mended in the open', async () => {
      const handed = await reportAct(clerk, '2025', { act: 'submit' })
      assert.deepEqual([handed.status, handed.body.statusText], [200, '审核中'])
      const locked = await reportAct(clerk, '2025', entering(15, '核对'))
      assert.equal(locked.status, 409)
      const pieceId = await publishReport(clerk, '2025')
      const published = await reportOf(clerk, '2025')
      assert.deepEqual([published.status, published.needsCorrection], ['published', false])
      assert.equal((await reportAct(clerk, '2025', { act: 'correct', reason: '无' })).status, 409)

      await server.storage.write(server.tenant, async ({ cases }) => {
        const found = newCase('盏公申〔2025〕902号', { id: 'late-2025', on: '2025-11-03' })
        await cases.create(found)
        await cases.append(found.id, 1, [{ event: received(2, '2025-11-04') }])
      })
      const differing = await reportOf(clerk, '2025')
      assert.equal(differing.needsCorrection, true)
      assert.deepEqual(
        differing.changes.map(({ key, before, now }) => [key, before, now]),
        [
          ['table2.new.citizen', 1, 2],
          ['table2.new.total', 1, 2],
          ['table2.carried_out.citizen', 0, 1],
          ['table2.carried_out.total', 0, 1],
        ],
      )
      const text = async () => {
        const { body } = await call(server, readDocument, [{ id: published.documentId ?? '' }])
        return JSON.stringify(body)
      }
      const before = await text()
      const corrected = await reportAct(clerk, '2025', { act: 'correct', reason: '补登一件书面申请' })
      assert.deepEqual([corrected.status, corrected.body.pieceId], [200, pieceId])
      assert.equal(await text(), before, 'nothing changes silently')
      await publishReport(clerk, '2025')
      assert.match(await text(), /更正：补登一件书面申请/)
      assert.equal((await reportOf(clerk, '2025')).needsCorrection, false)
    })
  })
})

eachDatabase((database) => {
  describe('a township that keeps its years', () => {
    const opened = async (today: string) => {
      const server = await startServer({ database, today, documents: false })
      const settings = await server.storage.read(server.tenant, async (stores) => stores.settings)
      assert.ok(settings !== null)
      const annualReport = { dueOn: '01-31', oldFormThrough: 2018, recordsFrom: 2025 }
      await server.storage.putTenant({ ...settings, annualReport })
      return server
    }
    const remind = async (server: TestServer) =>
      (await call(server, runReminders, [{}, { token: JOB_SECRET }])).body.queued

    it('is reminded from 2 January of last year’s report, each role once, and finds it in the inbox', async () => {
      const server = await opened('2026-01-02')
      try {
        assert.deepEqual([await remind(server), await remind(server)], [2, 0])
        const token = await tokenOf(server, 'clerk')
        const { body } = await call(server, listMyNotices, [{ cursor: '' }, { token }])
        const [notice] = body.notices
        assert.deepEqual([notice?.about.kind, notice?.about.id], ['annual_report', '2025'])
        assert.match(notice?.text ?? '', /最迟2026年1月31日公开/)
      } finally {
        await server.stop()
      }
    })

    it('takes the report of a year before every calendar on the form of that year: nothing is counted by days', async () => {
      const server = await opened('2026-01-05')
      try {
        const desk = { server, token: await tokenOf(server, 'clerk') }
        const { formName, isKeptHere, report } = await reportOf(desk, '2015')
        assert.deepEqual([formName, isKeptHere, report.chapters.length], ['statistics_2014', false, 14])
        const items = 'statistics.items.count'
        assert.equal((await reportAct(desk, '2015', entering(86, '', items))).status, 200)
        const months = await call(server, readReportMonths, [{ id: '2015' }, { token: desk.token }])
        assert.equal(months.error?.code, 'report_year_refused')
      } finally {
        await server.stop()
      }
    })

    it('enters the figures of a year before its records, 0 among them, and is refused a total that differs', async () => {
      const server = await opened('2026-01-05')
      try {
        const desk = { server, token: await tokenOf(server, 'clerk') }
        const { isKeptHere, report } = await reportOf(desk, '2024')
        const cells = report.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
        assert.equal(isKeptHere, false)
        assert.ok(cells.every(({ value }) => value === null))
        for (const result of ['upheld', 'corrected', 'other', 'pending']) {
          const key = `table3.cases.reconsideration_${result}`
          assert.equal((await reportAct(desk, '2024', entering(0, '', key))).status, 200)
        }
        const total = 'table3.cases.reconsideration_total'
        const refused = await reportAct(desk, '2024', entering(1, '', total))
        assert.match(refused.error?.message ?? '', /填1，各分项相加是0/)
      } finally {
        await server.stop()
      }
    })
  })

  describe('a township that said nothing of its years', () => {
    const opened = (today: string) => startServer({ database, today, documents: false })
    const remind = async (server: TestServer) =>
      (await call(server, runReminders, [{}, { token: JOB_SECRET }])).body.queued

    it('owes a report on the part of the year since its records began, and is reminded of it', async () => {
      const server = await opened('2025-08-04')
      try {
        server.setToday('2026-01-02')
        assert.deepEqual([await remind(server), await remind(server)], [2, 0])
        const desk = { server, token: await tokenOf(server, 'clerk') }
        const { isOwed, keptSinceOn } = await reportOf(desk, '2025')
        assert.deepEqual([isOwed, keptSinceOn], [true, '2025-08-04'])
      } finally {
        await server.stop()
      }
    })

    it('isn’t told that a year before its records is late, but reads from which day on there are any', async () => {
      const server = await opened('2026-01-02')
      try {
        assert.equal(await remind(server), 0)
        const desk = { server, token: await tokenOf(server, 'clerk') }
        const { isOwed, keptSinceOn } = await reportOf(desk, '2025')
        assert.deepEqual([isOwed, keptSinceOn], [false, '2026-01-02'])
      } finally {
        await server.stop()
      }
    })

    it('has every year since listed, and no note where they were kept from the first day', async () => {
      const server = await opened('2024-01-01')
      try {
        server.setToday('2026-03-20')
        const desk = { server, token: await tokenOf(server, 'clerk') }
        const { reports } = (await call(server, listReports, [{}, { token: desk.token }])).body
        assert.deepEqual(
          reports.map(({ id }) => id),
          ['2026', '2025', '2024'],
        )
        assert.equal((await reportOf(desk, '2024')).keptSinceOn, null)
      } finally {
        await server.stop()
      }
    })
  })
})
