import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publicTopicStory, topicStory } from '../../../src/domain/topic/topic-story'
import { ANSWERED, CHECKED, NAMED, topicOf } from './topic-builder'

const EVENTS = topicOf(
  NAMED,
  CHECKED,
  ANSWERED,
  ['reopened', 'an:resident', '2026-03-06'],
  ['kept_back', 'clerk:clerk'],
)

describe('the story of a topic', () => {
  it('tells each step by role, never by name', () => {
    assert.deepEqual(
      topicStory(EVENTS).map(({ title }) => title),
      ['有人点题', '核对后展示', '已公开', '重新办理', '没有展示'],
    )
    assert.doesNotMatch(JSON.stringify(topicStory(EVENTS)), /clerk|"an"/)
  })

  it('keeps what a resident wrote, and why something was kept back, from everybody', () => {
    const story = JSON.stringify(publicTopicStory(EVENTS))
    assert.doesNotMatch(story, /名单里没有去年的|有骂人的话|想看去年的名单/)
    assert.match(story, /名单在这份文件里/)
  })
})
