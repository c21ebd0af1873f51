import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { layOut } from '../../../src/domain/calendar/day-table'
import type { HolidayNotice } from '../../../src/domain/calendar/holiday-notice'

const notice = (publishedOn: string, change: Partial<HolidayNotice>): HolidayNotice => ({
  number: '试',
  publishedOn: day(publishedOn),
  year: 2026,
  source: '试',
  verified: true,
  numberVerified: true,
  off: [],
  work: [],
  cancelledWork: [],
  ...change,
})

const week = (notices: readonly HolidayNotice[]) =>
  layOut({
    from: day('2026-03-02'),
    to: day('2026-03-15'),
    publishedThrough: day('2026-03-08'),
    notices,
    localDays: [],
  })

describe('the table of days', () => {
  it('lays out Monday to Friday where no notice speaks', () => {
    assert.deepEqual(
      week([])
        .kinds.slice(0, 7)
        .map(({ working }) => working),
      [true, true, true, true, true, false, false],
    )
  })

  it('ranks each day by the working days through it', () => {
    assert.deepEqual([...week([]).ranks], [1, 2, 3, 4, 5, 5, 5, 6, 7, 8, 9, 10, 10, 10])
    assert.equal(week([]).publishedRank, 5)
    assert.deepEqual([...week([]).byRank].slice(1, 7), [0, 1, 2, 3, 4, 7])
  })

  it('lets a later notice win, in whatever order they are given', () => {
    const first = notice('2025-11-01', { work: [{ festival: '试', on: day('2026-03-07') }] })
    const second = notice('2026-03-01', {
      cancelledWork: [day('2026-03-07')],
      off: [{ festival: '试', from: day('2026-03-03'), to: day('2026-03-04') }],
    })
    for (const notices of [
      [first, second],
      [second, first],
    ]) {
      const table = week(notices)
      assert.equal(table.kinds[5]?.working, false)
      assert.equal(table.kinds[1]?.reason, '试放假')
    }
  })

  it('marks days after the published ones as guessed', () => {
    assert.equal(week([]).kinds[7]?.reason, '暂按工作日计（该年放假安排尚未公布）')
  })
})
