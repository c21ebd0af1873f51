import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  isInLastDays,
  RESULT_WITHIN_DAYS,
  resultOwed,
  surveyAt,
  surveyDaysLeft,
  surveyStatusOn,
} from '../../../src/domain/survey/survey-at'
import { AFTER, DRAFTED, OPEN, PUBLISHED, RESULT, SUBMITTED, surveyOf, type Step } from './survey-builder'

const at = (...steps: readonly Step[]) => surveyAt(surveyOf(...steps))

describe('where a survey stands', () => {
  it('follows from its events and today: it ends by itself when its last day is over', () => {
    const open = at(...OPEN)
    assert.equal(surveyStatusOn(open, day('2026-04-01')), 'open')
    assert.equal(surveyStatusOn(open, day(AFTER)), 'ended')
    assert.deepEqual([surveyDaysLeft(open, day('2026-04-01')), surveyDaysLeft(open, day(AFTER))], [1, null])
  })

  it('is in its last days from five before the last one, while it is open', () => {
    const days = ['2026-03-26', '2026-03-27', '2026-04-01', AFTER]
    const of = (...steps: readonly Step[]) => days.map((on) => isInLastDays(at(...OPEN, ...steps), day(on)))
    assert.deepEqual(of(), [false, true, true, false])
    assert.deepEqual(of(['closed', 'head:office_head', '2026-03-20']), [false, false, false, false])
  })

  it('ends earlier by an act, from that day on', () => {
    const closed = at(...OPEN, ['closed', 'head:office_head', '2026-03-20'])
    assert.deepEqual([closed.status, closed.throughOn], ['ended', '2026-03-20'])
  })

  it('owes its result within thirty days, until it is published; none where it was stopped', () => {
    const owed = (today: string, ...steps: readonly Step[]) => resultOwed(at(...OPEN, ...steps), day(today))
    assert.equal(RESULT_WITHIN_DAYS, 30)
    assert.equal(owed('2026-04-01'), null)
    assert.deepEqual(owed(AFTER), { dueOn: '2026-05-01', isOverdue: false })
    assert.equal(owed('2026-05-02')?.isOverdue, true)
    assert.equal(owed(AFTER, RESULT)?.dueOn, '2026-05-01')
    assert.equal(owed('2026-05-02', RESULT, PUBLISHED), null)
    assert.equal(owed('2026-05-02', ['stopped', 'head:office_head', AFTER]), null)
  })

  it('knows who wrote what, and what was sent back why', () => {
    const back: Step = ['returned', 'head:office_head']
    assert.equal(at(DRAFTED, SUBMITTED, back).returnedBecause, '时间太短')
    assert.deepEqual(at(DRAFTED, ['edited', 'li:clerk'], SUBMITTED).writers, ['clerk', 'li'])
    const returned = at(...OPEN, RESULT, ['result_returned', 'head:office_head', AFTER])
    assert.deepEqual([returned.status, returned.resultReturnedBecause], ['ended', '措施写具体些'])
    assert.deepEqual(returned.resultWriters, ['clerk'])
    assert.throws(() => surveyAt([]), /begins with its draft/)
  })
})
