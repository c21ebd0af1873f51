import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { roundAt, roundStatusOn } from '../../../src/domain/opinion-round/round-at'
import { AFTER, OPEN, POINT, roundOf, SUMMARY } from './round-builder'

describe('where a round stands', () => {
  it('ends by itself when its last day is over, not on it', () => {
    const state = roundAt(roundOf(...OPEN))
    assert.equal(roundStatusOn(state, day('2026-03-17')), 'open')
    assert.equal(roundStatusOn(state, day('2026-03-18')), 'ended')
    const longer = roundAt(roundOf(...OPEN, ['extended', 'head:office_head']))
    assert.equal(roundStatusOn(longer, day('2026-03-18')), 'open')
  })

  it('keeps a point under its newest number, and goes back to sorting when the summary is returned', () => {
    const again = ['point_put', 'clerk:clerk', AFTER, { replaces: 4 }] as const
    const returned = ['summary_returned', 'head:office_head', AFTER] as const
    const state = roundAt(roundOf(...OPEN, POINT, again, SUMMARY, returned))
    assert.deepEqual(
      state.points.map(({ number }) => number),
      [5],
    )
    assert.equal(roundStatusOn(state, day(AFTER)), 'ended')
    assert.deepEqual(state.summaryWriters, ['clerk'])
    const dropped = roundAt(roundOf(...OPEN, POINT, ['point_dropped', 'head:office_head', AFTER]))
    assert.deepEqual([dropped.points, dropped.summaryWriters], [[], ['clerk', 'head']])
  })
})
