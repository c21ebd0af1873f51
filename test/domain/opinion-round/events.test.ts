import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EVENT_OF_ROUND_ACT, ROUND_ACTS } from '../../../src/domain/opinion-round/events'

describe('events of a round', () => {
  it('come one from each act', () => {
    assert.equal(new Set(ROUND_ACTS.map((act) => EVENT_OF_ROUND_ACT[act])).size, ROUND_ACTS.length)
  })
})
