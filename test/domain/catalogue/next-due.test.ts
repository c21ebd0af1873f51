import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar as calendar } from '../../../src/domain/calendar/working-days'
import { nextDue } from '../../../src/domain/catalogue/next-due'
import { kept } from './catalogue-builder'

const quarterly = (unit: 'working_days' | 'calendar_days') =>
  kept({
    timing: { kind: 'regular', every: 'quarter' },
    term: { length: 5, unit, article: '本镇设定' },
  })

describe('when something regular is next due', () => {
  it('is after the period that runs today', () => {
    const next = nextDue(quarterly('calendar_days'), day('2026-08-20'), calendar)
    assert.equal(next?.period.key, '2026Q3')
    assert.equal(next?.clock.dueOn, '2026-10-05')
  })

  it('skips the holiday where the term is in working days', () => {
    assert.equal(nextDue(quarterly('working_days'), day('2026-08-20'), calendar)?.clock.dueOn, '2026-10-13')
  })

  it('is never for what is not regular or is retired', () => {
    assert.equal(nextDue(kept(), day('2026-08-20'), calendar), null)
    const retired = { ...quarterly('working_days'), retiredOn: day('2026-08-01') }
    assert.equal(nextDue(retired, day('2026-08-20'), calendar), null)
  })
})
