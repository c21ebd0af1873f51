import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { headcount, workFactsObjection, type WorkFacts } from '../../../src/domain/work-record/work-facts'

const today = day('2026-03-02')
const facts: WorkFacts = {
  ...{ kind: 'training', heldOn: today, subject: '答复书怎样写', hours: 1.5 },
  ...{ attendees: ['p1'], others: 3 },
}

it('a training was held, took halves of hours, and somebody was there', () => {
  const fieldOf = (change: Partial<WorkFacts>) => workFactsObjection({ ...facts, ...change }, today)?.field
  assert.equal(fieldOf({}), undefined)
  assert.equal(fieldOf({ heldOn: day('2026-03-03') }), 'heldOn')
  for (const hours of [0, -1, 1.2, 81, Number.NaN]) assert.equal(fieldOf({ hours }), 'hours')
  for (const others of [-1, 1.5, 2001]) assert.equal(fieldOf({ others }), 'others')
  assert.equal(fieldOf({ attendees: [], others: 0 }), 'attendees')
  assert.equal(headcount(facts), 4)
})
