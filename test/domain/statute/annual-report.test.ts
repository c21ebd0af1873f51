import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { annualReportDeadline } from '../../../src/domain/statute/annual-report'
import { dueOn, expectOk, on } from './read-events'

describe('annual report (Art. 49, A13)', () => {
  it('is due on 31 January, Saturday or not, with the Friday before as the safe day', () => {
    const clock = expectOk(annualReportDeadline(on('2025-12-31'), nationalCalendar))
    assert.equal(clock.dueOn, '2026-01-31')
    assert.equal(clock.cautiousOn, '2026-01-30')
    assert.equal(clock.ledger.length, 32)
  })

  it('is a fixed date, so it is certain for 2027 too', () => {
    assert.equal(dueOn(annualReportDeadline(on('2026-12-31'), nationalCalendar)), '2027-01-31')
  })

  it('follows the county’s notice where that sets another day', () => {
    const chosen = { annualReportOn: '01-20' }
    assert.equal(dueOn(annualReportDeadline(on('2025-12-31'), nationalCalendar, chosen)), '2026-01-20')
  })

  it('throws on a setting that is no date', () => {
    assert.throws(
      () => annualReportDeadline(on('2025-12-31'), nationalCalendar, { annualReportOn: '2-30' }),
      RangeError,
    )
  })
})
