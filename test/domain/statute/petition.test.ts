import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import {
  petitionHandleDeadline,
  petitionNotifyDeadline,
  petitionObjectionDeadline,
  petitionReviewApplyDeadline,
} from '../../../src/domain/statute/petition'
import { dueOn, expectOk, on } from './read-events'

const CN = nationalCalendar
const accepted = (extension: { on: string; days: number | null } | null) => ({
  acceptedOn: on('2024-12-10'),
  extension: extension === null ? null : { ...extension, on: on(extension.on) },
})

describe('petition: telling of receipt (信访工作条例 Art. 23)', () => {
  it('is due on the 15th calendar day, holiday or not', () => {
    assert.equal(dueOn(petitionNotifyDeadline(on('2024-09-20'), CN)), '2024-10-05')
  })

  it('rolls under the other view of A10', () => {
    assert.equal(
      dueOn(petitionNotifyDeadline(on('2024-09-20'), CN, { officeCalendarDuties: 'rolled' })),
      '2024-10-08',
    )
  })

  it('cites the rules of 2005 before 2022-05-01', () => {
    assert.match(expectOk(petitionNotifyDeadline(on('2022-04-30'), CN)).basis[0] ?? '', /2005年/)
    assert.match(expectOk(petitionNotifyDeadline(on('2022-05-01'), CN)).basis[0] ?? '', /信访工作条例/)
  })

  it('needs no calendar, so it may end in 2027', () => {
    assert.equal(dueOn(petitionNotifyDeadline(on('2026-12-25'), CN)), '2027-01-09')
  })
})

describe('petition: objecting to a transfer (Art. 23(3))', () => {
  it('is due on the 5th working day', () => {
    assert.equal(dueOn(petitionObjectionDeadline(on('2024-09-27'), CN)), '2024-10-10')
  })
})

describe('petition: handling (Art. 34)', () => {
  it('takes at most 60 calendar days', () => {
    assert.equal(dueOn(petitionHandleDeadline(accepted(null), CN)), '2025-02-08')
  })

  it('takes 30 more when extended in time', () => {
    assert.equal(dueOn(petitionHandleDeadline(accepted({ on: '2025-02-05', days: null }), CN)), '2025-03-10')
    assert.equal(dueOn(petitionHandleDeadline(accepted({ on: '2025-02-08', days: 10 }), CN)), '2025-02-18')
  })

  it('ignores an extension after the last day, or of more than 30 days', () => {
    for (const extension of [
      { on: '2025-02-09', days: null },
      { on: '2025-02-05', days: 31 },
      { on: '2025-02-05', days: 0 },
    ]) {
      const clock = expectOk(petitionHandleDeadline(accepted(extension), CN))
      assert.equal(clock.dueOn, '2025-02-08')
      assert.equal(clock.breaches.length, 1)
    }
  })
})

describe('petition: asking for review (Art. 35)', () => {
  it('may be done for 30 calendar days, rolled as a right of the citizen', () => {
    assert.equal(dueOn(petitionReviewApplyDeadline(on('2025-09-02'), CN)), '2025-10-09')
    assert.equal(dueOn(petitionReviewApplyDeadline(on('2026-03-02'), CN)), '2026-04-01')
  })
})
