import assert from 'node:assert/strict'
import { it } from 'node:test'
import { EVENT_OF_PROPOSAL_ACT, PROPOSAL_ACTS } from '../../../src/domain/proposal/events'

it('each act on a proposal makes an event of its own', () => {
  const types = PROPOSAL_ACTS.map((act) => EVENT_OF_PROPOSAL_ACT[act])
  assert.equal(new Set(types).size, PROPOSAL_ACTS.length)
})
