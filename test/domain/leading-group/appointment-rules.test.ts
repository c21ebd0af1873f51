import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { appointmentAt } from '../../../src/domain/leading-group/appointment-at'
import { APPOINTMENT_RULES, judgeAppointmentAct } from '../../../src/domain/leading-group/appointment-rules'
import { APPOINTMENT_ACTS } from '../../../src/domain/leading-group/events'
import { CLERK, confirmed, HEAD, MAYOR, recorded } from './appointment-builder'

const saysTo = (act: (typeof APPOINTMENT_ACTS)[number], actor = HEAD, personId = 'p1') => {
  const permission = judgeAppointmentAct(act, appointmentAt([recorded({ personId })]), actor)
  return permission.allowed ? 'allowed' : permission.code
}

describe('acts on an appointment', () => {
  it('have a rule each', () => {
    assert.deepEqual(Object.keys(APPOINTMENT_RULES), [...APPOINTMENT_ACTS])
  })
  it('are for a head, and for another than whoever wrote it down or whoever it is about', () => {
    assert.equal(saysTo('confirm', CLERK), 'role-not-allowed')
    assert.equal(saysTo('confirm'), 'allowed')
    assert.equal(saysTo('confirm', { personId: 'clerk', role: 'office_head' }), 'another-than-recorder')
    assert.equal(saysTo('confirm', MAYOR, 'mayor'), 'about-oneself')
    assert.equal(saysTo('strike_out', MAYOR, 'mayor'), 'about-oneself')
    assert.equal(saysTo('strike_out', { personId: 'clerk', role: 'office_head' }, 'clerk'), 'allowed')
  })
  it('follow one another: only what is confirmed ends', () => {
    assert.equal(saysTo('end'), 'not-now')
    const state = appointmentAt([recorded(), confirmed()])
    assert.equal(judgeAppointmentAct('end', state, HEAD).allowed, true)
  })
})
