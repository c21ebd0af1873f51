import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { reportLines } from '../../../../cloud/commands/calendar'
import {
  loadCalendar,
  type CalendarLoad,
  type CalendarLoaded,
} from '../../../../cloud/usecases/governance/load-calendar'
import { readMyCase } from '../../../../src/contract/my-cases'
import { tick } from '../../../../src/contract/reminders'
import { actOnCase } from '../../../../src/contract/staff-cases'
import { listToday } from '../../../../src/contract/desk-today'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { day } from '../../../../src/domain/calendar/civil-date'
import type { LoadedDay } from '../../../../src/domain/calendar/loaded-days'
import { calendarParts } from '../../../../src/domain/calendar/tenant-calendar'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { rowCounts } from '../../../support/row-counts'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { township } from '../../../support/storage-fixtures'

const row = (on: string, isRest: boolean, change: Partial<LoadedDay> = {}): LoadedDay => ({
  on: day(on),
  isRest,
  note: '泼水节',
  source: '德宏州人民政府办公室通知',
  verified: true,
  ...change,
})
const overlay = (verified: boolean): CalendarLoad => ({
  kind: 'local',
  days: [
    row('2026-03-12', true, { verified }),
    row('2026-03-13', true, { verified }),
    row('2026-03-15', false, { verified }),
  ],
})
/** A made-up arrangement with a day off for every public holiday. */
const FESTIVALS = [
  '01-01 元旦',
  '02-08 春节',
  '04-05 清明节',
  '05-03 劳动节',
  '06-09 端午节',
  '09-15 中秋节',
  '10-01 国庆节',
]
const newYear = (number: string, { verified = true, year = 2027, festivals = 7 } = {}): CalendarLoad => ({
  kind: 'national',
  notice: {
    number,
    year,
    publishedOn: day('2026-11-04'),
    days: FESTIVALS.slice(0, festivals).map((text) =>
      row(`${year}-${text.slice(0, 5)}`, true, { verified, note: text.slice(6) }),
    ),
  },
})

onOneDatabase((database) => {
  describe('a change of the calendar', () => {
    let server: TestServer
    const token = { resident: '', clerk: '' }
    let caseId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token.resident = await guestToken(server)
      token.clerk = await tokenOf(server, 'clerk')
      await server.storage.putTenant(township('other'))
      caseId = await received()
    })
    after(() => server.stop())

    const received = async () => {
      const options = { token: token.resident, key: newKey() }
      const id = (await call(server, submitInformationRequest, [requestForm(), options])).body.caseId
      const act = { id, seq: 1, act: { act: 'confirm_receipt' } }
      assert.equal((await call(server, actOnCase, [act, { token: token.clerk, key: newKey() }])).status, 200)
      return id
    }
    const load = async (what: CalendarLoad): Promise<CalendarLoaded> => {
      const loaded = await loadCalendar(server.composition.world, server.tenant, what)
      assert.ok(loaded.ok, loaded.ok ? '' : String(loaded.detail.message))
      return loaded.value
    }
    const dueOn = async () =>
      (await call(server, readMyCase, [{ id: caseId }, { token: token.resident }])).body.replyClock?.dueOn
    const messages = async () => {
      const rows = await server.storage.db
        .selectFrom('outbox')
        .select('payload')
        .where('tenant', '=', server.tenant)
        .where('topic', '=', 'dates_moved')
        .execute()
      return rows.map(
        ({ payload }) => payload as { toRole: string; caseId: string; dates: readonly object[] },
      )
    }
    const audited = async (act: string) => {
      const rows = await server.storage.db
        .selectFrom('audit')
        .select(['case_id', 'detail'])
        .where('tenant', '=', server.tenant)
        .where('act', '=', act)
        .execute()
      return rows
    }
    const note = async () => (await call(server, listToday, [{}, { token: token.clerk }])).body.calendarNote

    it('moves nothing while its days are not verified', async () => {
      const { counts, recomputed } = await load(overlay(false))
      assert.deepEqual(counts, { added: 3, changed: 0, unchanged: 0 })
      assert.deepEqual(recomputed?.moved, [])
      assert.equal(await dueOn(), '2026-03-30')
      assert.doesNotMatch(await note(), /日历更新/)
    })

    it('moves the open cases once they are, and tells both sides old and new', async () => {
      const loaded = await load(overlay(true))
      assert.deepEqual(loaded.counts, { added: 0, changed: 3, unchanged: 0 })
      const [moved] = loaded.recomputed?.moved ?? []
      assert.deepEqual(
        moved?.dates.map(({ what, from, to }) => [what, from, to]),
        [['reply', '2026-03-30', '2026-03-31']],
      )
      assert.equal(await dueOn(), '2026-03-31')
      assert.deepEqual((await messages()).map(({ toRole }) => toRole).sort(), ['clerk', 'resident'])
      assert.ok(
        (await messages()).every((message) => message.caseId === caseId && message.dates.length === 1),
      )
      assert.match(await note(), /2026年3月2日日历更新，1件申请的1个日期有变动，已通知申请人和经办人/)
      const lines = reportLines(server.tenant, loaded).join('\n')
      assert.match(lines, /答复期限：2026年3月30日 → 2026年3月31日。2026年3月12日由“工作日”改为“泼水节放假/)
    })

    it('is in the record: what was loaded, which calendar was taken up, which dates moved', async () => {
      assert.equal((await audited('load_calendar')).length, 2)
      assert.equal((await audited('adopt_calendar')).length, 2)
      const [entry, ...more] = await audited('recompute_dates')
      assert.deepEqual([entry?.case_id, more.length], [caseId, 0])
      assert.deepEqual((entry?.detail as { dates: unknown }).dates, [
        { what: 'reply', was: '2026-03-30', is: '2026-03-31' },
      ])
    })

    it('loaded again changes nothing at all', async () => {
      const before = await rowCounts(server.storage)
      const { counts, recomputed } = await load(overlay(true))
      assert.deepEqual([counts.unchanged, recomputed], [3, null])
      assert.deepEqual(await rowCounts(server.storage), before)
    })

    it('stays in its own township', async () => {
      const other = await server.storage.read('other', async ({ settings }) => settings.calendar)
      assert.equal(other?.isWorkingDay(day('2026-03-12')), true)
      const missing = await loadCalendar(server.composition.world, 'nowhere', overlay(true))
      assert.equal(!missing.ok && missing.code, 'not_found')
    })

    it('of a new year makes provisional dates final; an unverified, released or distant one is refused', async () => {
      const refused = async (what: CalendarLoad) => {
        const answer = await loadCalendar(server.composition.world, server.tenant, what)
        return answer.ok ? '' : String(answer.detail.message)
      }
      assert.match(await refused(newYear('测试1号', { verified: false })), /须逐日核实/)
      assert.match(await refused(newYear('国办发明电〔2025〕7号', { year: 2026 })), /本版本已含/)
      assert.match(await refused(newYear('测试2号', { year: 2028 })), /请先载入2027年/)
      assert.match(await refused(newYear('测试3号', { festivals: 5 })), /不完整，缺中秋、国庆；/)
      server.setToday('2026-12-10')
      token.resident = await guestToken(server)
      token.clerk = await tokenOf(server, 'clerk')
      const late = await received()
      const { recomputed } = await load(newYear('测试1号'))
      const dates = recomputed?.moved.find((moved) => moved.caseId === late)?.dates
      assert.deepEqual(
        dates?.map(({ from, to, wasProvisional, isProvisional }) => [
          from,
          to,
          wasProvisional,
          isProvisional,
        ]),
        [['2027-01-07', '2027-01-08', true, false]],
      )
      assert.match(await note(), /放假安排已公布至2027年12月31日/)
    })

    it('that a release brought is told by the timer, once', async () => {
      const now = calendarParts('CN+DH')
      await server.storage.write(server.tenant, async ({ calendars, settings }) => {
        const parts = { ...calendarParts(settings.calendarId, await calendars.loaded()) }
        const older = { ...parts, notices: parts.notices.filter(({ year }) => year < 2027) }
        assert.equal(older.notices.length, now.notices.length)
        const told = {
          version: 'older',
          parts: older,
          toldOn: day('2026-12-09'),
          movedCases: 0,
          movedDates: 0,
        }
        await calendars.rememberTold(told)
      })
      const before = (await audited('recompute_dates')).length
      const run = () => call(server, tick, [{}, { headers: { authorization: `Bearer ${JOB_SECRET}` } }])
      assert.equal((await run()).status, 200)
      assert.equal((await audited('recompute_dates')).length, before + 1)
      assert.equal((await run()).status, 200)
      assert.equal((await audited('recompute_dates')).length, before + 1)
    })
  })
})
