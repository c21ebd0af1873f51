import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  applyAppointmentEvent,
  recordAppointment,
} from '../../../src/domain/leading-group/apply-appointment-event'
import { amended, CLERK, confirmed, ended, recorded, struckOut } from './appointment-builder'

const codeOf = (result: { readonly ok: boolean; readonly code?: string }) => (result.ok ? 'ok' : result.code)
const held = [recorded(), confirmed()]

describe('an event of an appointment', () => {
  it('is added when its act is lawful and its content holds', () => {
    assert.equal(codeOf(recordAppointment(recorded())), 'ok')
    assert.equal(codeOf(applyAppointmentEvent([recorded()], { act: 'confirm', event: confirmed() })), 'ok')
    assert.equal(codeOf(applyAppointmentEvent(held, { act: 'end', event: ended('2026-03-02') })), 'ok')
  })
  it('amends name and office from a day on, not before the first one and not to what they are', () => {
    const amend = (event: ReturnType<typeof amended>) => applyAppointmentEvent(held, { act: 'amend', event })
    assert.equal(codeOf(amend(amended('2026-03-02'))), 'ok')
    const refusals = [
      amended('2026-03-01'),
      amended('2026-05-01', { office: '镇长' }),
      amended('2026-05-01', { office: '书记 13812345678' }),
    ].map((event) => codeOf(amend(event)))
    assert.deepEqual(refusals, ['date-too-early', 'nothing-changed', 'not-public-words'])
  })
  it('is refused when it ends before it began, gives no reason, comes from the clerk or comes too late', () => {
    const refusals = [
      recordAppointment(recorded({ name: '13812345678' })),
      applyAppointmentEvent(held, { act: 'end', event: ended('2026-03-01') }),
      applyAppointmentEvent(held, { act: 'strike_out', event: struckOut(3, ' ') }),
      applyAppointmentEvent([recorded()], { act: 'confirm', event: confirmed(CLERK) }),
      applyAppointmentEvent(held, { act: 'confirm', event: confirmed() }),
    ].map(codeOf)
    const codes = [
      'not-public-words',
      'date-too-early',
      'reason-missing',
      'role-not-allowed',
      'wrong-sequence',
    ]
    assert.deepEqual(refusals, codes)
  })
})
