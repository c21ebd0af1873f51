import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publicRoundStory, roundStory } from '../../../src/domain/opinion-round/round-story'
import { AFTER, DRAFTED, OPENED, POINT, roundOf, SUBMITTED, SUMMARY } from './round-builder'

describe('the story of a round', () => {
  const list = roundOf(
    DRAFTED,
    SUBMITTED,
    ['returned', 'head:office_head'],
    ['edited', 'clerk:clerk'],
    SUBMITTED,
    OPENED,
    ['extended', 'head:office_head'],
    POINT,
    ['point_dropped', 'clerk:clerk', AFTER],
    SUMMARY,
    ['summary_returned', 'head:office_head', AFTER],
    ['summary_published', 'head:office_head', AFTER],
    ['final_linked', 'clerk:clerk', AFTER],
    ['stopped', 'head:office_head', AFTER],
    ['discarded', 'clerk:clerk', AFTER],
  )

  it('tells each step by role', () => {
    const story = roundStory(list)
    assert.equal(story.length, list.length)
    assert.deepEqual([story[5]?.title, story[5]?.text], ['开始征集', '到2026年3月17日为止'])
    assert.doesNotMatch(JSON.stringify(story), /clerk|head/)
  })

  it('tells everybody the steps outside only', () => {
    assert.deepEqual(
      publicRoundStory(list).map(({ title }) => title),
      ['开始征集', '延长征集', '公布采纳情况', '关联定稿', '停止征集'],
    )
  })
})
