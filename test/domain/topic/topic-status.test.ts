import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isOpenTopic, TOPIC_GROUPS, TOPIC_STATUSES } from '../../../src/domain/topic/topic-status'

describe('the statuses of a topic', () => {
  it('owe an answer until it is given', () => {
    assert.deepEqual(TOPIC_STATUSES.filter(isOpenTopic), ['to_check', 'asked', 'assigned'])
  })

  it('stand in one part of the public list at most', () => {
    const listed: readonly string[] = Object.values(TOPIC_GROUPS).flatMap(({ statuses }) => statuses)
    assert.equal(new Set(listed).size, listed.length)
    assert.ok(!listed.includes('to_check') && !listed.includes('kept_back'))
  })
})
