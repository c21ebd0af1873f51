import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { checkContent } from '../../../src/domain/information-request/event-content'
import { situationOf } from '../../../src/domain/information-request/may-do'
import { ANSWERED, events, HEAD, next, RECEIVED, type Step } from './case-builder'

const codeOf = (steps: readonly Step[], step: Step): string | null => {
  const before = events(...steps)
  const situation = situationOf(before, HEAD, { today: day(step[1]), calendar: nationalCalendar })
  return checkContent(next(before, step), situation)?.[0] ?? null
}
const SENT = ANSWERED.slice(0, -1)

describe('what an event says', () => {
  it('keeps an extension within 20 working days, whole days, with its reason', () => {
    assert.equal(codeOf(RECEIVED, ['extended', '2026-03-10', { days: 20 }]), null)
    for (const days of [0, 21, 1.5])
      assert.equal(codeOf(RECEIVED, ['extended', '2026-03-10', { days }]), 'extension-out-of-range')
    assert.equal(codeOf(RECEIVED, ['extended', '2026-03-10', { reason: ' ' }]), 'reason-missing')
  })
  it('recalls an answer to the hour: 24 hours and not a second more', () => {
    const at = (instant: string): Step => ['reply_recalled', '2026-03-19', { at: instant }]
    assert.equal(codeOf(SENT, at('2026-03-19T02:00:00Z')), null)
    assert.equal(codeOf(SENT, at('2026-03-19T02:00:01Z')), 'recall-too-late')
    assert.equal(codeOf(SENT, ['reply_recalled', '2026-03-18', { reason: '' }]), 'reason-missing')
  })
  it('gives a new answer at least a day', () => {
    const due = (dueOn: string): Step => ['reopened', '2026-06-01', { dueOn }]
    assert.equal(codeOf(ANSWERED, due('2026-06-02')), null)
    assert.equal(codeOf(ANSWERED, due('2026-06-01')), 'new-term-too-short')
  })
  it('has a reason when something is turned away, merged or taken up again', () => {
    for (const type of ['referred', 'merged', 'resumed', 'reply_returned'] as const)
      assert.equal(codeOf(RECEIVED, [type, '2026-03-05', { reason: '　' }]), 'reason-missing')
  })
  it('splits at least one item off', () => {
    assert.equal(codeOf(RECEIVED, ['split_off', '2026-03-05', { items: [] }]), 'nothing-split')
  })
})
