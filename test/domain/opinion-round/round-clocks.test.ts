import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { roundAt } from '../../../src/domain/opinion-round/round-at'
import { roundDaysLeft, summaryClock } from '../../../src/domain/opinion-round/round-clocks'
import { OPEN, roundOf } from './round-builder'

describe('times of a round', () => {
  const state = roundAt(roundOf(...OPEN))

  it('count the days left with today among them', () => {
    assert.deepEqual(
      ['2026-03-02', '2026-03-17', '2026-03-18'].map((on) => roundDaysLeft(state, day(on))),
      [16, 1, null],
    )
  })

  it('set the summary a term once the last day is over, and none where it was stopped', () => {
    assert.equal(summaryClock(state, nationalCalendar, day('2026-03-17')), null)
    assert.equal(summaryClock(state, nationalCalendar, day('2026-03-18'))?.dueOn, '2026-04-15')
    const stopped = roundAt(roundOf(...OPEN, ['stopped', 'head:office_head']))
    assert.equal(summaryClock(stopped, nationalCalendar, day('2026-03-18')), null)
  })
})
