import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CONCERN_ACTS, EVENT_OF_CONCERN_ACT, WORDS_KIND_TEXTS } from '../../../src/domain/concern/events'

describe('events of a concern', () => {
  it('come one from each act', () => {
    const types = CONCERN_ACTS.map((act) => EVENT_OF_CONCERN_ACT[act])
    assert.equal(new Set(types).size, CONCERN_ACTS.length)
  })

  it('are named in Chinese', () => {
    assert.deepEqual(Object.values(WORDS_KIND_TEXTS), ['情况说明', '辟谣', '处置结束'])
  })
})
