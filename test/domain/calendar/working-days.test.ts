import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { LegalHoliday } from 'tyme4ts'
import { addDays, day, fromDayNumber, dayNumber, weekdayOf } from '../../../src/domain/calendar/civil-date'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import {
  addWorkingDays,
  addWorkingDaysProvisionally,
  calendarFor,
  calendarFrom,
  dateOfRank,
  firstWorkingDayFrom,
  isWeekend,
  kindOf,
  nationalCalendar,
  nationalCalendarKnownOn,
  provisionalDateOfRank,
  rankOf,
  withOverlay,
  workingDaysBetween,
} from '../../../src/domain/calendar/working-days'

/** West of Greenwich that library takes the weekday of the day before; our own days are the same in every zone. */
const CHINESE_DAYS_MISREADS =
  new Date(2026, 0, 1).getTimezoneOffset() > 0 ? 'chinese-days misreads weekdays west of Greenwich' : false

const CN = nationalCalendar
const FIRST = day('2018-12-29')
const LAST = day('2026-12-31')

const everyDay = function* (): Generator<IsoDate> {
  for (let on: IsoDate = FIRST; on <= LAST; on = addDays(on, 1)) yield on
}

const publishedDay = fc.integer({ min: dayNumber(FIRST), max: dayNumber(LAST) }).map(fromDayNumber)

describe('the national calendar (放假办法; yearly notices)', () => {
  it(
    'agrees with chinese-days on every date from 2018-12-29 to 2026-12-31',
    { skip: CHINESE_DAYS_MISREADS },
    () => {
      const different = [...everyDay()].filter((on) => CN.isWorkingDay(on) !== chineseDays.isWorkday(on))
      assert.deepEqual(different, [])
    },
  )

  it('agrees with tyme4ts wherever that knows a notice, but for the days it lacks', () => {
    const different = [...everyDay()].filter((on) => {
      const [year = 0, month = 0, date = 0] = on.split('-').map(Number)
      const known = LegalHoliday.fromYmd(year, month, date)
      return known !== null && known.isWork() !== CN.isWorkingDay(on)
    })
    assert.deepEqual(different, [])
  })

  it('has as many working days each year as the statute note says', () => {
    const counted = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) =>
      workingDaysBetween(CN, day(`${year - 1}-12-31`), day(`${year}-12-31`)),
    )
    assert.deepEqual(counted, [250, 249, 250, 249, 249, 251, 248, 248])
  })

  it('counts the make-up Saturday before Spring Festival as a working day', () => {
    assert.equal(CN.isWorkingDay(day('2026-02-14')), true)
    assert.equal(kindOf(CN, day('2026-02-14')).makeUp, true)
    assert.equal(CN.reasonOf(day('2026-02-14')), '春节调休上班')
  })

  it('keeps 2024-02-09, the eve of Spring Festival, a working Friday', () => {
    assert.equal(CN.isWorkingDay(day('2024-02-09')), true)
  })

  it('tells in Chinese why a day is off', () => {
    assert.equal(CN.reasonOf(day('2026-10-01')), '国庆节放假')
    assert.equal(CN.reasonOf(day('2026-03-07')), '周六休息')
    assert.equal(CN.reasonOf(day('2026-03-08')), '周日休息')
    assert.equal(CN.reasonOf(day('2026-03-09')), '工作日')
    assert.equal(CN.reasonOf(day('2027-03-08')), '暂按工作日计（该年放假安排尚未公布）')
    assert.equal(CN.reasonOf(day('2017-03-08')), '未载入该日的放假安排')
  })

  it('knows a weekend from the day of the week alone', () => {
    assert.equal(isWeekend(day('2026-02-28')), true)
    assert.equal(isWeekend(day('2026-03-02')), false)
  })
})

describe('earlier versions of the calendar', () => {
  it('know Labour Day 2019 as one day until the change of 2019-03-22', () => {
    const before = nationalCalendarKnownOn(day('2019-03-21'))
    assert.equal(before.isWorkingDay(day('2019-05-02')), true)
    assert.equal(before.isWorkingDay(day('2019-04-28')), false)
    const after = nationalCalendarKnownOn(day('2019-03-22'))
    assert.equal(after.isWorkingDay(day('2019-05-02')), false)
    assert.equal(after.isWorkingDay(day('2019-04-28')), true)
  })

  it('know Saturday 2020-02-01 as a make-up day until the notice of 2020-01-27', () => {
    assert.equal(nationalCalendarKnownOn(day('2020-01-26')).isWorkingDay(day('2020-02-01')), true)
    assert.equal(nationalCalendarKnownOn(day('2020-01-27')).isWorkingDay(day('2020-02-01')), false)
  })

  it('carry another version and another horizon', () => {
    const before = nationalCalendarKnownOn(day('2025-01-01'))
    assert.notEqual(before.version, CN.version)
    assert.equal(before.publishedThrough, '2025-12-31')
  })

  it('cannot be made of no notice at all', () => {
    assert.throws(() => calendarFrom([]), RangeError)
  })
})

describe('counting working days (Civil Code Art. 201)', () => {
  it('never counts the start day', () => {
    assert.deepEqual(addWorkingDays(CN, day('2026-03-02'), 20), { ok: true, value: '2026-03-30' })
    assert.deepEqual(addWorkingDays(CN, day('2026-03-02'), 0), { ok: true, value: '2026-03-02' })
  })

  it('gives the same last day for every day of a rest before the first working day', () => {
    const [fri, sat, sun] = ['2026-03-06', '2026-03-07', '2026-03-08'].map((text) =>
      addWorkingDays(CN, day(text), 5),
    )
    assert.deepEqual(sat, fri)
    assert.deepEqual(sun, fri)
  })

  it('walks every weekday of receipt', () => {
    const due = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'].map((text) =>
      addWorkingDays(CN, day(text), 20),
    )
    assert.deepEqual(
      due.map((each) => each.ok && each.value),
      ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03'],
    )
  })

  it('always ends on a working day, with exactly that many in between', () => {
    fc.assert(
      fc.property(publishedDay, fc.integer({ min: 1, max: 60 }), (start, days) => {
        const end = addWorkingDays(CN, start, days)
        if (!end.ok) return
        assert.equal(CN.isWorkingDay(end.value), true)
        assert.equal(workingDaysBetween(CN, start, end.value), days)
      }),
    )
  })

  it('throws on a broken number of days, because that is a bug', () => {
    for (const days of [-1, 1.5, Number.NaN]) {
      assert.throws(() => addWorkingDays(CN, FIRST, days), RangeError)
      assert.throws(() => addWorkingDaysProvisionally(CN, FIRST, days), RangeError)
    }
  })

  it('finds the next working day from a rest, and the day itself when worked', () => {
    assert.deepEqual(firstWorkingDayFrom(CN, day('2024-10-05')), {
      ok: true,
      value: { on: '2024-10-08', provisional: false },
    })
    assert.deepEqual(firstWorkingDayFrom(CN, day('2024-10-08')), {
      ok: true,
      value: { on: '2024-10-08', provisional: false },
    })
  })

  it('turns ranks into dates and back', () => {
    fc.assert(
      fc.property(publishedDay, (on) => {
        const rank = rankOf(CN, on)
        assert.ok(rank.ok)
        if (rank.value === 0) return
        const back = dateOfRank(CN, rank.value)
        assert.ok(back.ok && back.value <= on)
        assert.equal(CN.isWorkingDay(on), back.value === on)
      }),
    )
  })
})

describe('the horizon of the calendar (A15)', () => {
  it('lets a term end on the very last published day', () => {
    const lastDay = addWorkingDays(CN, day('2026-12-30'), 1)
    assert.deepEqual(lastDay, { ok: true, value: '2026-12-31' })
  })

  it('refuses one working day more, never guessing that 2027-01-01 is worked', () => {
    const refused = addWorkingDays(CN, day('2026-12-31'), 1)
    assert.equal(!refused.ok && refused.code, 'calendar-not-published')
  })

  it('gives a provisional date where that is asked for, Monday to Friday', () => {
    const counted = addWorkingDaysProvisionally(CN, day('2026-12-10'), 20)
    assert.ok(counted.ok)
    assert.equal(counted.value.provisional, true)
    assert.ok(weekdayOf(counted.value.on) <= 5)
    assert.deepEqual(addWorkingDaysProvisionally(CN, day('2027-01-05'), 0), {
      ok: true,
      value: { on: '2027-01-05', provisional: true },
    })
  })

  it('refuses what began before the calendar', () => {
    assert.equal(addWorkingDays(CN, day('2018-12-28'), 1).ok, true)
    assert.equal(addWorkingDays(CN, day('2018-12-27'), 1).ok, false)
    assert.equal(addWorkingDaysProvisionally(CN, day('2018-12-27'), 1).ok, false)
    assert.equal(dateOfRank(CN, 0).ok, false)
    assert.equal(provisionalDateOfRank(CN, 0).ok, false)
    assert.equal(firstWorkingDayFrom(CN, day('2018-01-01')).ok, false)
    assert.equal(workingDaysBetween(CN, day('2018-01-01'), day('2018-12-29')), 1)
  })

  it('refuses even a provisional date many years ahead', () => {
    assert.equal(addWorkingDaysProvisionally(CN, day('2030-12-30'), 5).ok, false)
    assert.equal(addWorkingDaysProvisionally(CN, day('2044-12-30'), 5).ok, false)
  })
})

describe('the calendar of 德宏州 (放假办法 Art. 4, A14)', () => {
  const DH = calendarFor('CN+DH')

  it('rests on the water festival and works the Sunday after', () => {
    assert.equal(DH.isWorkingDay(day('2023-04-12')), false)
    assert.equal(DH.reasonOf(day('2023-04-12')), '泼水节放假（本地）')
    assert.equal(DH.isWorkingDay(day('2023-04-16')), true)
    assert.equal(CN.isWorkingDay(day('2023-04-12')), true)
  })

  it('keeps the national calendar below it, under another version', () => {
    assert.equal(DH.national, CN)
    assert.notEqual(DH.version, CN.version)
    assert.equal(calendarFor('CN'), CN)
  })

  it('is the national one in years whose local notice is not known', () => {
    for (const year of [2019, 2020, 2021, 2022, 2024, 2026]) {
      const [from, to] = [day(`${year - 1}-12-31`), day(`${year}-12-31`)]
      assert.equal(workingDaysBetween(DH, from, to), workingDaysBetween(CN, from, to), String(year))
    }
  })

  it('does not apply an entry that only a weak copy supports', () => {
    assert.equal(DH.isWorkingDay(day('2025-02-12')), true)
    const applied = withOverlay(CN, [
      {
        festival: '目瑙纵歌节',
        off: [day('2025-02-12')],
        work: [],
        source: '',
        verified: false,
        inForce: true,
      },
    ])
    assert.equal(applied.isWorkingDay(day('2025-02-12')), false)
  })
})
