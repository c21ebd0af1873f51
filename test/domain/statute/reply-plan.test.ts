import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { choicesOf, DEFAULT_CHOICES } from '../../../src/domain/statute/interpretation-choices'
import { planFor } from '../../../src/domain/statute/reply-plan'
import { expectOk, factsFrom } from './read-events'

const plan = (text: string, chosen = {}) =>
  expectOk(planFor(factsFrom(text), nationalCalendar, choicesOf(chosen)))

describe('the plan of a reply term', () => {
  it('takes its rule from the day of receipt, not from a later correction (A9)', () => {
    const old = plan('received 2019-05-14; correction_received 2019-05-20')
    assert.deepEqual([old.rule.term, old.base.on], [15, '2019-05-20'])
    assert.equal(plan('received 2019-05-15').rule.term, 20)
  })

  it('starts at the latest of receipt, correction and payment', () => {
    assert.equal(plan('received 2026-03-02; fee_paid 2026-03-20').base.on, '2026-03-20')
    assert.equal(
      plan('received 2026-03-02; fee_paid 2026-03-20; correction_received 2026-03-25').base.on,
      '2026-03-25',
    )
  })

  it('drops consultations begun before the start, keeps one begun on it', () => {
    const text = 'received 2026-03-02; correction_received 2026-03-10'
    assert.equal(plan(`${text}; third_party_sent 2026-03-09`).stops.length, 0)
    assert.equal(plan(`${text}; third_party_sent 2026-03-10`).stops.length, 1)
  })

  it('sees a correction notice after the 7th working day', () => {
    assert.equal(plan('received 2026-03-02; correction_notice 2026-03-11').lateNotice, false)
    assert.equal(plan('received 2026-03-02; correction_notice 2026-03-12').lateNotice, true)
  })

  it('is refused before the calendar', () => {
    assert.equal(planFor(factsFrom('received 2017-03-02'), nationalCalendar, DEFAULT_CHOICES).ok, false)
  })
})
