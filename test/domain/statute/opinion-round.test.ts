import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import {
  ROUND_MAJOR_PERIOD,
  roundEndsOn,
  roundSummaryDeadline,
} from '../../../src/domain/statute/opinion-round'

describe('asking the public (重大行政决策程序暂行条例 Art. 15)', () => {
  it('is thirty whole days for a major decision, the day of opening not counted', () => {
    assert.equal(ROUND_MAJOR_PERIOD.length, 30)
    assert.equal(roundEndsOn(day('2026-03-02'), 30), '2026-04-01')
    assert.equal(roundEndsOn(day('2028-02-01'), 29), '2028-03-01')
  })

  it('ends in a summary within twenty working days, by house rule', () => {
    const due = roundSummaryDeadline(day('2026-04-01'), nationalCalendar)
    assert.equal(due.ok && due.value.dueOn, '2026-04-30')
    assert.equal(due.ok && due.value.name, 'opinion_summary')
  })

  it('says so when the year is not announced yet', () => {
    const due = roundSummaryDeadline(day('2026-12-20'), nationalCalendar)
    assert.equal(due.ok ? '' : due.code, 'calendar-not-published')
  })
})
