import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { TOPIC_ACTS } from '../../../src/domain/topic/events'
import { TOPIC_RULES } from '../../../src/domain/topic/topic-rules'

describe('the table of topics', () => {
  it('has a rule with words, statuses and roles for every act', () => {
    for (const act of TOPIC_ACTS) {
      const { text, note, statuses, roles } = TOPIC_RULES[act]
      assert.ok(text !== '' && note !== '' && statuses.length > 0 && roles.length > 0, act)
    }
  })
})
