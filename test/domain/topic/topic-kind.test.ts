import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import { ANSWERED, CHECKED, NAMED, topicOf } from './topic-builder'

describe('the outline of a topic', () => {
  it('is not public before somebody has looked, and then bears the confirmed title', () => {
    assert.deepEqual(TOPIC.outlineOf(topicOf(NAMED)), {
      title: '低保资金发给了谁',
      status: 'to_check',
      isOpen: true,
      isPublic: false,
      ownerId: 'an',
    })
    const { title, isOpen, isPublic } = TOPIC.outlineOf(topicOf(NAMED, CHECKED, ANSWERED))
    assert.deepEqual([title, isOpen, isPublic], ['低保资金发放名单', false, true])
  })

  it('is public no longer once it was kept back', () => {
    assert.equal(TOPIC.outlineOf(topicOf(NAMED, CHECKED, ['kept_back', 'clerk:clerk'])).isPublic, false)
  })
})
