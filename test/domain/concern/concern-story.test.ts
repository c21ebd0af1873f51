import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { concernStory } from '../../../src/domain/concern/concern-story'
import { concernOf, DRAFTED, OPENED, PUBLISHED_FIRST, type Step } from './concern-builder'

const MORE: readonly Step[] = [
  ['words_looked_at', 'head:office_head', { isRight: false, note: '数不对' }],
  ['words_returned', 'head:office_head'],
  ['words_published', 'head:office_head'],
  ['regraded', 'head:office_head'],
  ['owner_changed', 'clerk:clerk'],
  ['briefing_held', 'clerk:clerk'],
  ['reopened', 'head:office_head'],
  ['discarded', 'head:office_head'],
]

describe('the story of a concern', () => {
  it('tells each step by role, with Chinese times to the minute', () => {
    const story = concernStory(concernOf(OPENED, DRAFTED, PUBLISHED_FIRST, ...MORE))
    assert.equal(story[0]?.text, '其他群众关切，2026年3月2日9时00分得知')
    assert.deepEqual([story[2]?.title, story[2]?.who], ['紧急先行发布', '党政办经办人'])
    assert.equal(story[3]?.text, '要更正：数不对')
    assert.ok(story.every(({ title }) => title !== ''))
    assert.doesNotMatch(JSON.stringify(story), /clerk|head/)
  })
})
