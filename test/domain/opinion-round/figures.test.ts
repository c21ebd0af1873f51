import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PointOutcome } from '../../../src/domain/opinion-round/events'
import { figuresOf, outcomeOfComment, ungrouped } from '../../../src/domain/opinion-round/figures'

const point = (outcome: PointOutcome, ...comments: readonly string[]) => ({
  title: '收费',
  outcome,
  reason: '已改',
  comments,
})

describe('figures of a round', () => {
  const points = [point('adopted', 'c1', 'c2'), point('not_adopted', 'c2', 'c3'), point('partly', 'c4')]

  it('take a comment as adopted where each point of it was, as partly where only some were', () => {
    assert.deepEqual(
      ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => outcomeOfComment(id, points)),
      ['adopted', 'partly', 'not_adopted', 'partly', null],
    )
  })

  it('count people once, however much they wrote', () => {
    const comments = ['c1', 'c2', 'c3', 'c4'].map((id, at) => ({ id, authorId: at < 3 ? 'an' : 'bo' }))
    assert.deepEqual(figuresOf(comments, points), {
      people: 2,
      comments: 4,
      adopted: 1,
      partly: 2,
      notAdopted: 1,
    })
  })

  it('name what no point takes up yet', () => {
    assert.deepEqual(ungrouped(['c1', 'c5'], points), ['c5'])
  })
})
