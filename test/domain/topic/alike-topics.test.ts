import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alikeTopics } from '../../../src/domain/topic/alike-topics'

const TOPICS = [
  { title: '村里路灯的维修费用' },
  { title: '2025年低保资金发放情况' },
  { title: '低保资金发放名单' },
]

describe('topics that are much the same', () => {
  it('are found by what is being typed, however it is put', () => {
    assert.deepEqual(
      alikeTopics('请公开2026年低保资金发放名单', TOPICS, 5).map(({ title }) => title),
      ['2025年低保资金发放情况', '低保资金发放名单'],
    )
    assert.equal(alikeTopics('请公开低保资金发放名单', TOPICS, 1).length, 1)
  })

  it('are none for other words', () => {
    assert.deepEqual(alikeTopics('幼儿园招生', TOPICS, 5), [])
  })
})
