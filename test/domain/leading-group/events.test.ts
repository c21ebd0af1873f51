import assert from 'node:assert/strict'
import { it } from 'node:test'
import { APPOINTMENT_ACTS, EVENT_OF_APPOINTMENT_ACT } from '../../../src/domain/leading-group/events'

it('each act on an appointment makes an event of its own', () => {
  assert.equal(new Set(Object.values(EVENT_OF_APPOINTMENT_ACT)).size, APPOINTMENT_ACTS.length)
})
