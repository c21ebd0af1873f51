import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  applyRectificationEvent,
  beginRectification,
} from '../../../src/domain/rectification/apply-rectification-event'
import type { RectificationAct, RectificationEvent } from '../../../src/domain/rectification/events'
import { accepted, answered, extended, ordered, returned, WHOLE, withdrawn } from './rectification-builder'

const refusal = (events: readonly RectificationEvent[], act: RectificationAct, event: RectificationEvent) => {
  const applied = applyRectificationEvent(events, { act, event })
  return applied.ok ? null : [applied.code, applied.detail.field ?? '']
}

describe('an order to correct', () => {
  it('says what was found, what is asked and a day to come', () => {
    assert.ok(beginRectification(ordered()).ok)
    for (const [facts, field] of [
      [{ title: ' ' }, 'title'],
      [{ finding: '' }, 'finding'],
      [{ demand: '' }, 'demand'],
      [{ dueOn: day('2026-03-02') }, 'dueOn'],
    ] as const) {
      const begun = beginRectification(ordered(facts))
      assert.equal(begun.ok ? '' : begun.detail.field, field)
    }
  })

  it('takes its events in order, and refuses what has no words, no reason or no day to come', () => {
    const first: readonly RectificationEvent[] = [ordered()]
    assert.equal(refusal(first, 'answer', answered(2)), null)
    assert.deepEqual(refusal(first, 'answer', { ...answered(2), done: ' ' }), ['reason-missing', 'done'])
    assert.deepEqual(refusal(first, 'withdraw', { ...withdrawn(2), reason: '' }), [
      'reason-missing',
      'reason',
    ])
    assert.deepEqual(refusal(first, 'extend', extended(2, '2026-03-20')), ['date-too-early', 'dueOn'])
    const late = { ...extended(2), on: day('2026-03-23') }
    assert.deepEqual(refusal(first, 'extend', late), ['date-too-early', 'dueOn'])
    const reported = [ordered(), answered(2)]
    assert.deepEqual(refusal(reported, 'return', returned(3, '2026-03-11')), ['date-too-early', 'dueOn'])
    assert.equal(refusal(reported, 'accept', accepted(3)), null)
  })

  it('refuses an act of another time, another role or an old page', () => {
    assert.deepEqual(refusal([ordered()], 'accept', accepted(2)), ['not-now', ''])
    const byCounty = { ...answered(2), by: accepted(2).by }
    assert.deepEqual(refusal([ordered()], 'answer', byCounty), ['role-not-allowed', ''])
    assert.deepEqual(refusal(WHOLE, 'withdraw', withdrawn(3)), ['wrong-sequence', ''])
  })
})
