import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { remedyAnswerDeadline } from '../../../src/domain/statute/remedy-answer'
import { dueOn, on } from './read-events'

const due = (receivedOn: string, procedure: 'simple' | 'ordinary' | null, chosen = {}) =>
  dueOn(remedyAnswerDeadline({ receivedOn: on(receivedOn), procedure }, nationalCalendar, chosen))

describe('the office’s own answer to a remedy', () => {
  it('is due in 5 working days in a simple reconsideration, 10 in an ordinary one (复议法 48, 54, 88)', () => {
    assert.equal(due('2026-03-02', 'simple'), '2026-03-09')
    assert.equal(due('2026-03-02', 'ordinary'), '2026-03-16')
    assert.equal(due('2025-09-29', 'simple'), '2025-10-13')
  })

  it('was due in 10 days before 2024, by the day of receipt', () => {
    assert.equal(due('2023-12-29', 'ordinary'), '2024-01-08')
    assert.equal(due('2024-01-02', 'ordinary'), '2024-01-16')
  })

  it('is due in 15 days in a suit (行诉法 67), on a holiday too unless A10 is chosen so', () => {
    assert.equal(due('2026-03-02', null), '2026-03-17')
    assert.equal(due('2025-09-18', null), '2025-10-03')
    assert.equal(due('2025-09-18', null, { officeCalendarDuties: 'rolled' }), '2025-10-09')
  })
})
