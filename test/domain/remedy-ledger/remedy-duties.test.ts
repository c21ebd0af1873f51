import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { remedyAt } from '../../../src/domain/remedy-ledger/remedy-at'
import { owedRemedies, remedyAnswerClock } from '../../../src/domain/remedy-ledger/remedy-duties'
import { entered, remedyOf, type Step } from './remedy-builder'

const owed = (today: string, ...steps: readonly Step[]) =>
  owedRemedies(remedyAt(remedyOf(...steps)), nationalCalendar, day(today)).map(
    ({ what, dueOn, isOverdue }) => `${what} ${dueOn}${isOverdue ? ' late' : ''}`,
  )

describe('what an entry owes', () => {
  it('is the answer at first, by the law or by the earlier day that the notice states', () => {
    assert.deepEqual(owed('2026-03-04', entered()), ['answer 2026-03-09'])
    assert.deepEqual(owed('2026-03-10', entered()), ['answer 2026-03-09 late'])
    assert.deepEqual(owed('2026-03-04', entered({ answerBy: day('2026-03-06') })), ['answer 2026-03-06'])
    assert.deepEqual(owed('2026-03-04', entered({ answerBy: day('2026-03-30') })), ['answer 2026-03-09'])
  })

  it('is nothing by law for a report; the day that whoever handed it on has set holds', () => {
    const report = { way: 'report', procedure: null } as const
    assert.deepEqual(owed('2026-03-04', entered(report)), [])
    assert.equal(remedyAnswerClock(remedyAt(remedyOf(entered(report))), nationalCalendar), null)
    assert.deepEqual(owed('2026-03-04', entered({ ...report, answerBy: day('2026-03-20') })), [
      'answer 2026-03-20',
    ])
  })

  it('is to be at a hearing until it has passed', () => {
    const steps: readonly Step[] = [entered(), ['answered'], ['hearing_set']]
    assert.deepEqual(owed('2026-03-12', ...steps), ['hearing 2026-03-12'])
    assert.deepEqual(owed('2026-03-13', ...steps), [])
  })

  it('is what a correcting decision asks, until that was done', () => {
    const steps: readonly Step[] = [entered(), ['result_changed']]
    assert.deepEqual(owed('2026-04-21', ...steps), ['carry_out 2026-04-20 late'])
    assert.deepEqual(owed('2026-04-21', ...steps, ['carried_out']), [])
  })
})
