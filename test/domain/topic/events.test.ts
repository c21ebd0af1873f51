import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EVENT_OF_TOPIC_ACT, TOPIC_ACTS } from '../../../src/domain/topic/events'

describe('the events of a topic', () => {
  it('are made by one act each', () => {
    assert.equal(new Set(Object.values(EVENT_OF_TOPIC_ACT)).size, TOPIC_ACTS.length)
  })
})
