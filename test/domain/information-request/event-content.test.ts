import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyEvent } from '../../../src/domain/information-request/apply-event'
import { caseAt } from '../../../src/domain/information-request/case-at'
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

describe('who handles a case (Art. 45)', () => {
  const taken: Step = ['assigned', '2026-03-03']
  const judged = (before: readonly Step[], change: object) => {
    const log = events(...before)
    const event = next(log, ['assigned', '2026-03-04', { ...change }])
    const applied = applyEvent(log, event, { today: day('2026-03-04'), calendar: nationalCalendar })
    return applied.ok ? null : applied.code
  }

  it('is whoever takes it first; a second one is told whom to ask', () => {
    assert.equal(judged(RECEIVED, {}), null)
    assert.equal(
      judged([...RECEIVED, taken], { by: HEAD, to: 'head-1', toRole: 'office_head' }),
      'already-claimed',
    )
  })

  it('passes it on with a reason, himself or by the head', () => {
    const over = { way: 'handed_over', to: 'handler-2', toRole: 'handler' }
    const handed = [...RECEIVED, taken]
    assert.equal(judged(handed, { ...over, reason: '请假' }), null)
    assert.equal(judged(handed, { ...over, reason: '分工调整', by: HEAD }), null)
    assert.equal(judged(handed, { ...over, reason: '' }), 'reason-missing')
    const other = { personId: 'handler-2', role: 'handler' }
    assert.equal(judged(handed, { ...over, reason: '我来', by: other }), 'not-yours-to-hand-over')
  })

  it('may have a deputy act in his place, who says why', () => {
    const other = { personId: 'handler-2', role: 'handler' }
    const instead = { way: 'deputised', to: 'handler-2', toRole: 'handler', by: other, reason: '承办人出差' }
    assert.equal(judged([...RECEIVED, taken], instead), null)
    assert.equal(judged(RECEIVED, instead), 'nobody-to-stand-in-for')
  })

  it('moves no date', () => {
    const state = (steps: readonly Step[]) => caseAt(events(...steps), day('2026-03-10'), nationalCalendar)
    assert.deepEqual(state([...RECEIVED, taken]).clocks, state(RECEIVED).clocks)
    assert.equal(state([...RECEIVED, taken]).handler?.personId, 'clerk-1')
  })
})
