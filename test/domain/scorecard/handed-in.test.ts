import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assessedPeriod } from '../../../src/domain/scorecard/assessed-period'
import { handedIn, handedInNote } from '../../../src/domain/scorecard/handed-in'
import { DRAFTED, eventsOf, REVIEWED, SUBMITTED } from '../publication/publication-builder'

const RETURNED = ['b:reviewer', { type: 'returned', reason: '缺附件' }] as const
const RECALLED = ['a:clerk', { type: 'recalled' }] as const
const first = assessedPeriod('2026Q1')!

describe('a text that was handed in', () => {
  it('is counted each time with what came of it', () => {
    const twice = handedIn(eventsOf(DRAFTED, SUBMITTED, RETURNED, SUBMITTED, REVIEWED), first)
    assert.deepEqual(
      twice.map(({ time, returnedBecause }) => [time, returnedBecause]),
      [
        [1, '缺附件'],
        [2, null],
      ],
    )
    assert.equal(handedInNote(twice[0]!), '2026年3月2日第1次送审，退回：缺附件')
    assert.equal(handedInNote(twice[1]!), '2026年3月2日第2次送审，通过')
  })
  it('is sent back also where it was after the review', () => {
    const [one] = handedIn(eventsOf(DRAFTED, SUBMITTED, REVIEWED, RETURNED), first)
    assert.equal(one?.returnedBecause, '缺附件')
  })
  it('is not counted while it is looked at, when taken back, or in another quarter', () => {
    assert.deepEqual(handedIn(eventsOf(DRAFTED, SUBMITTED), first), [])
    assert.deepEqual(handedIn(eventsOf(DRAFTED, SUBMITTED, RECALLED), first), [])
    assert.deepEqual(handedIn(eventsOf(DRAFTED, SUBMITTED, REVIEWED), assessedPeriod('2026Q2')!), [])
  })
})
