import assert from 'node:assert/strict'
import { it } from 'node:test'
import { EVENT_OF_REMEDY_ACT, REMEDY_ACTS } from '../../../src/domain/remedy-ledger/events'

it('each act on an entry of the ledger makes an event of its own', () => {
  assert.equal(new Set(REMEDY_ACTS.map((act) => EVENT_OF_REMEDY_ACT[act])).size, REMEDY_ACTS.length)
})
