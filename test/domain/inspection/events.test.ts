import assert from 'node:assert/strict'
import { it } from 'node:test'
import { EVENT_OF_INSPECTION_ACT, INSPECTION_ACTS } from '../../../src/domain/inspection/events'

it('each act on an inspection makes an event of its own', () => {
  assert.equal(new Set(Object.values(EVENT_OF_INSPECTION_ACT)).size, INSPECTION_ACTS.length)
})
