import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { appointmentFactsObjection } from '../../../src/domain/leading-group/appointment-facts'
import { factsOf } from './appointment-builder'

describe('the facts of an appointment', () => {
  it('hold as the document states them', () => {
    assert.equal(appointmentFactsObjection(factsOf()), null)
  })
  it('name the field in which a telephone number stands', () => {
    const found = appointmentFactsObjection(factsOf({ office: '镇长13812345678' }))
    assert.deepEqual([found?.field, found?.code], ['office', 'not-public-words'])
  })
})
