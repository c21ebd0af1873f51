import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publicHistory, storyOf } from '../../../src/domain/publication/publication-story'
import { CLEARED, DRAFTED, eventsOf, PUBLISHED, REVIEWED, SUBMITTED } from './publication-builder'

describe('the story of a piece', () => {
  const events = eventsOf(DRAFTED, SUBMITTED, REVIEWED, CLEARED, PUBLISHED, [
    'a:clerk',
    { type: 'revision_begun', way: 'correction', reason: '金额列错行' },
  ])

  it('names roles and the record of the secrecy review', () => {
    assert.deepEqual(
      storyOf(events)
        .map(({ who }) => who)
        .slice(0, 3),
      ['党政办经办人', '党政办经办人', '审核人'],
    )
    assert.match(storyOf(events)[3]?.text ?? '', /保审〔2026〕1号/)
  })

  it('tells readers only of publishing and why it was corrected', () => {
    assert.deepEqual(publicHistory(events), ['2026年3月2日发布'])
    const again = [...events, { ...events[4]!, seq: 7 }]
    assert.deepEqual(publicHistory(again), ['2026年3月2日发布', '2026年3月2日更正：金额列错行'])
  })
})
