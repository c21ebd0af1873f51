import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { appointmentAt } from '../../../src/domain/leading-group/appointment-at'
import { APPOINTMENT, grantsOf } from '../../../src/domain/leading-group/appointment-kind'
import type { AppointmentFacts } from '../../../src/domain/leading-group/appointment-facts'
import { confirmed, ended, recorded } from './appointment-builder'

const given = (change: Partial<AppointmentFacts> = {}) =>
  grantsOf(appointmentAt([recorded(change), confirmed()]))

describe('an appointment as a dossier', () => {
  it('is public once it is confirmed', () => {
    assert.equal(APPOINTMENT.outlineOf([recorded()]).isPublic, false)
    const { title, isPublic } = APPOINTMENT.outlineOf([recorded(), confirmed()])
    assert.deepEqual([title, isPublic], ['张三　组长', true])
  })
  it('gives a role to whoever has an account and a post that approves', () => {
    assert.deepEqual(grantsOf(appointmentAt([recorded()])), [])
    assert.equal(given()[0]?.role, 'mayor')
    assert.equal(given({ post: 'office_director' })[0]?.role, 'office_head')
    assert.deepEqual(given({ post: 'member' }), [])
    assert.deepEqual(given({ personId: null }), [])
  })
  it('gives it until its last day', () => {
    const [grant] = APPOINTMENT.grantsOf?.([recorded(), confirmed(), ended('2026-06-30')]) ?? []
    assert.deepEqual([grant?.from, grant?.until], ['2026-03-02', '2026-06-30'])
  })
})
