import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { appointmentAt, isHeldOn } from '../../../src/domain/leading-group/appointment-at'
import { confirmed, ended, recorded, struckOut } from './appointment-builder'

describe('an appointment', () => {
  it('counts once somebody else confirmed it, from its first to its last day', () => {
    assert.equal(isHeldOn(appointmentAt([recorded()]), day('2026-03-02')), false)
    const held = appointmentAt([recorded(), confirmed(), ended('2026-06-30')])
    const days = ['2026-03-01', '2026-03-02', '2026-06-30', '2026-07-01']
    assert.deepEqual(
      days.map((each) => isHeldOn(held, day(each))),
      [false, true, true, false],
    )
  })
  it('never counts once it was struck out', () => {
    const state = appointmentAt([recorded(), confirmed(), struckOut(3)])
    assert.equal(isHeldOn(state, day('2026-03-02')), false)
  })
  it('begins with its recording', () => {
    assert.throws(() => appointmentAt([confirmed()]))
  })
})
