import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { appointmentAt, factsOn, isHeldOn } from '../../../src/domain/leading-group/appointment-at'
import { amended, confirmed, ended, recorded, struckOut } from './appointment-builder'

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
  it('is called as its changes say by each day, the one entered last where two are from the same day', () => {
    const state = appointmentAt([
      recorded(),
      confirmed(),
      amended('2026-09-01'),
      amended('2026-06-01', { office: '代理镇长' }, 4),
      amended('2026-09-01', { office: '书记' }, 5),
    ])
    const offices = ['2026-03-02', '2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01'].map(
      (on) => factsOn(state, day(on)).office,
    )
    assert.deepEqual(offices, ['镇长', '镇长', '代理镇长', '代理镇长', '书记'])
    assert.equal(factsOn(state, day('2026-09-01')).from, '2026-03-02')
  })
  it('begins with its recording', () => {
    assert.throws(() => appointmentAt([confirmed()]))
  })
})
