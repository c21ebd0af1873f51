import assert from 'node:assert/strict'
import { it } from 'node:test'
import { EVENT_OF_SCORECARD_ACT, SCORECARD_ACTS } from '../../../src/domain/scorecard/events'

it('each act on a card makes an event of its own', () => {
  assert.equal(new Set(Object.values(EVENT_OF_SCORECARD_ACT)).size, SCORECARD_ACTS.length)
})
