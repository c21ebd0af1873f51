import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { EVERY } from '../../../src/domain/catalogue/catalogue-item'
import { periodNamed, periodOf, periodsEnded } from '../../../src/domain/catalogue/disclosure-periods'

describe('the period a day lies in', () => {
  const asked = (date: string) => EVERY.map((every) => periodOf(day(date), every))

  it('is named and bounded, month, quarter, half and year', () => {
    assert.deepEqual(
      asked('2026-08-20').map(({ key, text, firstOn, lastOn }) => [key, text, firstOn, lastOn]),
      [
        ['2026-08', '2026年8月', '2026-08-01', '2026-08-31'],
        ['2026Q3', '2026年第三季度', '2026-07-01', '2026-09-30'],
        ['2026H2', '2026年下半年', '2026-07-01', '2026-12-31'],
        ['2026', '2026年度', '2026-01-01', '2026-12-31'],
      ],
    )
  })

  it('ends on 29 February in a leap year', () => {
    assert.equal(periodOf(day('2024-02-10'), 'month').lastOn, '2024-02-29')
  })

  it('holds each of its own ends', () => {
    for (const every of EVERY) {
      const period = periodOf(day('2026-05-05'), every)
      assert.equal(periodOf(period.firstOn, every).key, period.key)
      assert.equal(periodOf(period.lastOn, every).key, period.key)
    }
  })
})

describe('periods that ended', () => {
  const keys = (since: string, today: string) =>
    periodsEnded({ every: 'quarter', since: day(since), today: day(today) }).map(({ key }) => key)

  it('are owed from the day the item came into the catalogue', () => {
    assert.deepEqual(keys('2026-02-10', '2026-07-01'), ['2026Q1', '2026Q2'])
  })

  it('do not hold the one that ends today', () => {
    assert.deepEqual(keys('2026-02-10', '2026-03-31'), [])
    assert.deepEqual(keys('2026-02-10', '2026-04-01'), ['2026Q1'])
  })

  it('are none before there was an item', () => {
    assert.deepEqual(keys('2026-08-01', '2026-07-01'), [])
  })
})

describe('a period by its key', () => {
  it('is found again, of each kind', () => {
    for (const every of EVERY) {
      const period = periodOf(day('2026-11-20'), every)
      assert.deepEqual(periodNamed(period.key, every), period)
    }
  })

  it('is none where the key is of another kind or of none', () => {
    for (const key of ['', '2026', '2026Q5', '2026-13', '2026H3', '第三季度'])
      assert.equal(periodNamed(key, 'quarter'), null, key)
  })
})
