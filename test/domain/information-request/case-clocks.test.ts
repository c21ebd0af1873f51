import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { viewOn } from '../../../src/domain/information-request/case-at'
import {
  clocksOn,
  consultationsOn,
  replyFactsOfCase,
} from '../../../src/domain/information-request/case-clocks'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import { replyDeadline } from '../../../src/domain/statute/reply-deadline'
import { events, RECEIVED } from './case-builder'

const VIEW = viewOn(day('2026-03-10'), nationalCalendar)

describe('the clocks of a case', () => {
  it('are none before receipt', () => {
    const facts = factsOf(events(['submitted', '2026-03-01']))
    assert.equal(replyFactsOfCase(facts), null)
    const { reply, correctionNotice, correction, fee } = clocksOn(facts, VIEW)
    assert.deepEqual([reply, correctionNotice, correction, fee], [null, null, null, null])
  })

  it('are those of the statute for the same facts', () => {
    const facts = factsOf(events(...RECEIVED, ['extended', '2026-03-09', { days: 5 }]))
    const replyFacts = replyFactsOfCase(facts)
    assert.ok(replyFacts)
    const clock = replyDeadline(replyFacts, nationalCalendar)
    assert.deepEqual(clocksOn(facts, VIEW).reply, clock.ok ? clock.value : null)
  })

  it('show a consultation from its sending while its receipt is not on record', () => {
    const facts = factsOf(events(...RECEIVED, ['consultation_sent', '2026-03-04']))
    assert.equal(clocksOn(facts, VIEW).consultations[0]?.startOn, '2026-03-04')
    const [state] = consultationsOn(facts, VIEW)
    assert.equal(state?.running, true)
    assert.match(state?.onSilence ?? '', /行政机关/)
  })

  it('show the term to correct as the office set it', () => {
    const facts = factsOf(events(...RECEIVED, ['correction_notice', '2026-03-06']))
    const clock = clocksOn(facts, VIEW).correction
    assert.deepEqual([clock?.unit, clock?.dueOn, clock?.ledger.length], ['fixed_date', '2026-03-20', 15])
  })
})
