import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  compare,
  day,
  dayNumber,
  daysBetween,
  earlier,
  earliestOf,
  formatChineseDate,
  fromDayNumber,
  hasCome,
  later,
  minutesBetween,
  parseDay,
  todayIn,
  weekdayOf,
  monthOf,
  yearOf,
} from '../../../src/domain/calendar/civil-date'

const anyDay = fc.integer({ min: -60_000, max: 60_000 }).map(fromDayNumber)

describe('a civil date', () => {
  it('is refused when the day does not exist', () => {
    const wrong = ['2025-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01']
    for (const text of wrong) assert.equal(parseDay(text).ok, false, text)
  })

  it('is refused when it is not written YYYY-MM-DD', () => {
    for (const text of [
      '',
      '2026-3-2',
      '2026/03/02',
      '2026年3月2日',
      ' 2026-03-02',
      '2026-03-02T00:00:00Z',
    ]) {
      assert.equal(parseDay(text).ok, false, text)
    }
  })

  it('knows the leap years 2000 and 2024, and that 1900 and 2023 were none', () => {
    assert.equal(parseDay('2000-02-29').ok, true)
    assert.equal(parseDay('2024-02-29').ok, true)
    assert.equal(parseDay('1900-02-29').ok, false)
    assert.equal(parseDay('2023-02-29').ok, false)
  })

  it('throws on a broken literal in code, because that is a bug', () => {
    assert.throws(() => day('2026-02-30'), RangeError)
  })

  it('counts from 1970-01-01 and back again, for every day of two centuries', () => {
    assert.equal(dayNumber(day('1970-01-01')), 0)
    assert.equal(dayNumber(day('2000-03-01')), 11017)
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => dayNumber(fromDayNumber(n)) === n),
    )
  })

  it('agrees with the machine’s own calendar, counted in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (n) => {
        assert.equal(fromDayNumber(n), new Date(n * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it('moves by days over month, leap day and year', () => {
    assert.equal(addDays(day('2024-02-28'), 1), '2024-02-29')
    assert.equal(addDays(day('2025-12-31'), 1), '2026-01-01')
    assert.equal(addDays(day('2026-01-01'), -1), '2025-12-31')
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        (d, n) => daysBetween(d, addDays(d, n)) === n,
      ),
    )
  })

  it('knows the day of the week, Monday first', () => {
    assert.equal(weekdayOf(day('2026-03-02')), 1)
    assert.equal(weekdayOf(day('2026-03-08')), 7)
    assert.equal(weekdayOf(day('1969-12-31')), 3)
    assert.equal(weekdayOf(day('1899-12-31')), 7)
  })

  it('orders dates, and picks the later and the earlier', () => {
    const [a, b] = [day('2026-03-02'), day('2026-03-10')]
    assert.deepEqual([compare(a, b), compare(b, a), compare(a, a)], [-1, 1, 0])
    assert.equal(later(a, b), b)
    assert.equal(earlier(a, b), a)
    assert.deepEqual(
      [earliestOf([null, b, a]), earliestOf([b, null]), earliestOf([null]), earliestOf([])],
      [a, b, null, null],
    )
    assert.deepEqual([yearOf(a), monthOf(a)], [2026, 3])
  })

  it('is printed the way a Chinese letter prints it', () => {
    assert.equal(formatChineseDate(day('2026-03-02')), '2026年3月2日')
  })
})

describe('months of a term (Civil Code Art. 202)', () => {
  it('end on the same day of a later month', () => {
    assert.equal(addMonths(day('2025-04-03'), 6), '2025-10-03')
  })

  it('end on the last day of a month that lacks the day', () => {
    assert.equal(addMonths(day('2025-08-31'), 6), '2026-02-28')
    assert.equal(addMonths(day('2023-08-31'), 6), '2024-02-29')
    assert.equal(addMonths(day('2024-11-30'), 3), '2025-02-28')
  })

  it('go backwards over a year as well', () => {
    assert.equal(addMonths(day('2026-01-31'), -2), '2025-11-30')
  })
})

describe('an instant seen in China', () => {
  it('belongs to the next day from 16:00 UTC on', () => {
    assert.equal(todayIn('Asia/Shanghai', '2026-03-01T15:59:59.999Z'), '2026-03-01')
    assert.equal(todayIn('Asia/Shanghai', '2026-03-01T16:00:00Z'), '2026-03-02')
  })

  it('is read with whatever offset it carries', () => {
    assert.equal(todayIn('Asia/Shanghai', '2026-03-02T00:30:00+08:00'), '2026-03-02')
  })

  it('must carry an offset, else the machine’s zone would decide', () => {
    assert.throws(() => todayIn('Asia/Shanghai', '2026-03-02T00:30:00'), RangeError)
    assert.throws(() => todayIn('Asia/Shanghai', 'soon'), RangeError)
  })

  it('has come when it is not later than another, whatever the offsets', () => {
    assert.equal(hasCome('2026-03-01T00:00:00Z', '2026-03-01T08:00:00+08:00'), true)
    assert.equal(hasCome('2026-03-01T00:00:01Z', '2026-03-01T08:00:00+08:00'), false)
    assert.throws(() => hasCome('later', '2026-03-01T00:00:00Z'), RangeError)
  })
  it('is so many whole minutes from another, negative when that was earlier', () => {
    assert.equal(minutesBetween('2026-03-02T01:00:00Z', '2026-03-02T02:30:59Z'), 90)
    assert.equal(minutesBetween('2026-03-02T01:00:00Z', '2026-03-02T00:30:00Z'), -30)
  })
})
