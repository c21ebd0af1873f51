import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  COMPLAINT_ACTS,
  COMPLAINT_CHANNELS,
  EVENT_OF_COMPLAINT_ACT,
} from '../../../src/domain/complaint/events'

describe('the acts on a letter', () => {
  it('each make an event of their own', () => {
    const types = COMPLAINT_ACTS.map((act) => EVENT_OF_COMPLAINT_ACT[act])
    assert.equal(new Set(types).size, COMPLAINT_ACTS.length)
  })

  it('begin with a letter that came in by one of six ways', () => {
    assert.equal(COMPLAINT_CHANNELS.length, 6)
  })
})
