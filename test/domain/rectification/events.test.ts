import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EVENT_OF_RECTIFICATION_ACT, RECTIFICATION_ACTS } from '../../../src/domain/rectification/events'

describe('each act on an order to correct', () => {
  it('makes an event of its own', () => {
    const made = RECTIFICATION_ACTS.map((act) => EVENT_OF_RECTIFICATION_ACT[act])
    assert.equal(new Set(made).size, RECTIFICATION_ACTS.length)
  })
})
