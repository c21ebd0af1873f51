import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { datesAfter } from '../../../src/domain/information-request/dates-after'
import { events, next, RECEIVED, type Step } from './case-builder'

const TODAY = day('2026-03-10')

const after = (before: readonly Step[], step: Step) => {
  const log = events(...before)
  const dates = datesAfter(log, next(log, step), { today: TODAY, calendar: nationalCalendar })
  return dates.ok ? dates.value.map(({ clock, before: was }) => [clock.name, was, clock.dueOn]) : dates.code
}

describe('the dates that an act would set or move', () => {
  it('a third party: its 15 working days from receipt, and a reply term that stands still meanwhile (Art. 32, 33)', () => {
    assert.deepEqual(after(RECEIVED, ['consultation_sent', '2026-03-10']), [
      ['reply', '2026-03-30', '2026-04-21'],
      ['third_party', null, '2026-03-31'],
    ])
  })

  it('an extension: so many working days more (Art. 33)', () => {
    assert.deepEqual(after(RECEIVED, ['extended', '2026-03-10', { days: 5 }]), [
      ['reply', '2026-03-30', '2026-04-07'],
    ])
  })

  it('a payment: a full new term (Art. 42)', () => {
    const noticed: readonly Step[] = [...RECEIVED, ['fee_notice_received', '2026-03-05']]
    assert.deepEqual(after(noticed, ['fee_paid', '2026-03-10']), [['reply', '2026-03-30', '2026-04-08']])
  })

  it('nothing when the case ends with it', () => {
    assert.deepEqual(after(RECEIVED, ['withdrawn', '2026-03-10']), [])
  })

  it('nothing but the reason when it isn’t lawful', () => {
    assert.equal(after(RECEIVED, ['extended', '2026-03-10', { days: 21 }]), 'extension-out-of-range')
    assert.equal(after(RECEIVED, ['consultation_sent', '2026-03-11']), 'date-in-future')
  })
})
