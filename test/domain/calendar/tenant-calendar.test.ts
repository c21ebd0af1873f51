import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { LoadedDay } from '../../../src/domain/calendar/loaded-days'
import { calendarParts, markOf, tenantCalendar } from '../../../src/domain/calendar/tenant-calendar'
import {
  addWorkingDaysProvisionally,
  calendarFor,
  nationalCalendar,
} from '../../../src/domain/calendar/working-days'

const row = (on: string, isRest: boolean, change: Partial<LoadedDay> = {}): LoadedDay => ({
  on: day(on),
  isRest,
  note: '泼水节',
  source: '通知',
  verified: true,
  ...change,
})
const withDays = (...days: readonly LoadedDay[]) =>
  tenantCalendar(calendarParts('CN+DH', { days, notices: [] }))

const NOTICE_2027 = {
  number: '测试1号',
  year: 2027,
  publishedOn: day('2026-11-04'),
  days: [row('2027-01-01', true, { note: '元旦' })],
}

describe('the calendar of a township', () => {
  it('is the released one while nothing is loaded', () => {
    assert.equal(tenantCalendar(calendarParts('CN')), nationalCalendar)
    assert.equal(tenantCalendar(calendarParts('CN+DH')), calendarFor('CN+DH'))
  })

  it('takes verified days in, over the released ones', () => {
    const calendar = withDays(row('2026-04-13', true), row('2026-04-19', false))
    assert.equal(calendar.isWorkingDay(day('2026-04-13')), false)
    assert.equal(calendar.reasonOf(day('2026-04-13')), '泼水节放假（本地）')
    assert.equal(calendar.isWorkingDay(day('2026-04-19')), true)
    assert.equal(calendar.national?.isWorkingDay(day('2026-04-13')), true)
  })

  it('counts no unverified day, but has another content', () => {
    const calendar = withDays(row('2026-04-13', true, { verified: false }))
    assert.equal(calendar.isWorkingDay(day('2026-04-13')), true)
    assert.notEqual(calendar.version, calendarFor('CN+DH').version)
  })

  it('has a version of its own for each content', () => {
    const versions = [
      withDays(row('2026-04-13', true)).version,
      withDays(row('2026-04-14', true)).version,
      withDays(row('2026-04-13', true, { note: '目瑙纵歌节' })).version,
    ]
    assert.equal(new Set(versions).size, 3)
    assert.equal(withDays(row('2026-04-13', true)).version, versions[0])
  })

  it('is marked alike however a store orders the fields', () => {
    const parts = calendarParts('CN+DH', { days: [row('2026-04-13', true)], notices: [NOTICE_2027] })
    const turned = {
      ...parts,
      notices: parts.notices.map((notice) => Object.fromEntries(Object.entries(notice).reverse())),
    }
    assert.equal(markOf(turned as unknown as typeof parts), markOf(parts))
  })

  it('makes a year final that came as data, national or with an overlay', () => {
    for (const id of ['CN', 'CN+DH'] as const) {
      const before = calendarFor(id)
      const after = tenantCalendar(calendarParts(id, { days: [], notices: [NOTICE_2027] }))
      assert.equal(after.publishedThrough, '2027-12-31')
      const counted = [before, after].map((calendar) => {
        const reached = addWorkingDaysProvisionally(calendar, day('2026-12-10'), 20)
        return reached.ok ? [reached.value.on, reached.value.provisional] : []
      })
      assert.deepEqual(counted, [
        ['2027-01-07', true],
        ['2027-01-08', false],
      ])
    }
  })

  it('keeps a notice as released when the same number is loaded', () => {
    const [released] = calendarParts('CN').notices
    const again = { ...NOTICE_2027, number: released!.number }
    assert.equal(markOf(calendarParts('CN', { days: [], notices: [again] })), markOf(calendarParts('CN')))
  })
})
