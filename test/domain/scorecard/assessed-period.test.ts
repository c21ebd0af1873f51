import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  assessedPeriod,
  isDueIn,
  isLate,
  isOver,
  periodsToAssess,
} from '../../../src/domain/scorecard/assessed-period'

const third = assessedPeriod('2026Q3')!

describe('an assessed period', () => {
  it('is a quarter or a year and nothing else', () => {
    assert.deepEqual([third.firstOn, third.lastOn], ['2026-07-01', '2026-09-30'])
    assert.equal(assessedPeriod('2025')?.text, '2025年度')
    for (const key of ['2026-03', '2026H1', '2026Q5', '']) assert.equal(assessedPeriod(key), null)
  })
  it('may be the quarter that runs, the four before it, this year and the last', () => {
    assert.deepEqual(
      periodsToAssess(day('2026-02-27')).map(({ key }) => key),
      ['2026Q1', '2025Q4', '2025Q3', '2025Q2', '2025Q1', '2026', '2025'],
    )
  })
  it('is over from the day after its last', () => {
    assert.deepEqual([isOver(third, day('2026-09-30')), isOver(third, day('2026-10-01'))], [false, true])
  })
  it('counts a thing once: where its last day lies, and while it runs only what is done or late', () => {
    const due = (dueOn: string, doneOn: string | null, today = '2026-10-01') =>
      isDueIn(third, { dueOn: day(dueOn), doneOn: doneOn === null ? null : day(doneOn) }, day(today))
    assert.deepEqual([due('2026-07-01', null), due('2026-09-30', '2026-06-01')], [true, true])
    assert.deepEqual([due('2026-06-30', null), due('2026-10-01', '2026-09-01')], [false, false])
    assert.deepEqual(
      [due('2026-08-20', null, '2026-08-20'), due('2026-08-20', null, '2026-08-21')],
      [false, true],
    )
  })
  it('calls late what came after its day, or never', () => {
    const dueOn = day('2026-08-20')
    assert.equal(isLate({ dueOn, doneOn: dueOn }), false)
    assert.equal(isLate({ dueOn, doneOn: day('2026-08-21') }), true)
    assert.equal(isLate({ dueOn, doneOn: null }), true)
  })
})
