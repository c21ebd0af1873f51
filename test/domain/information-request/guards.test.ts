import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { closingOutcomes, GUARDS } from '../../../src/domain/information-request/guards'
import { situationOf } from '../../../src/domain/information-request/may-do'
import { TRANSITIONS } from '../../../src/domain/information-request/transitions'
import { events, HEAD, RECEIVED } from './case-builder'
import type { Step } from './case-builder'

const situation = (...steps: readonly Step[]) =>
  situationOf(events(...steps), HEAD, { today: day('2026-03-20'), calendar: nationalCalendar })

describe('the guards', () => {
  it('are each used by some act', () => {
    const used = new Set(Object.values(TRANSITIONS).flatMap(({ guards }) => guards))
    assert.deepEqual([...used].sort(), Object.keys(GUARDS).sort())
  })

  it('name the day until which a correction may still come', () => {
    const refusal = GUARDS.may_close(situation(...RECEIVED, ['correction_notice', '2026-03-06']))
    assert.match(refusal?.message ?? '', /2026年3月20日/)
  })

  it('let an ordinary case pass', () => {
    const ordinary = situation(...RECEIVED)
    for (const name of [
      'correction_once',
      'extension_once',
      'term_not_over',
      'fee_once',
      'may_close',
    ] as const) {
      assert.equal(GUARDS[name](ordinary), null, name)
    }
  })
})

describe('the outcomes of closing without a letter', () => {
  it('follow the state', () => {
    const outcomes = (...steps: readonly Step[]) => {
      const { state, facts } = situation(...steps)
      return closingOutcomes(state, facts)
    }
    assert.deepEqual(outcomes(...RECEIVED), ['other'])
    assert.deepEqual(outcomes(...RECEIVED, ['correction_notice', '2026-03-06']), ['abandoned'])
    assert.deepEqual(outcomes(...RECEIVED, ['fee_notice_received', '2026-03-06']), ['fee_unpaid'])
    const rejected = ['reasons_given', '2026-03-09', { accepted: false }] as const
    assert.deepEqual(outcomes(...RECEIVED, ['reasons_asked', '2026-03-06'], rejected), ['abusive', 'other'])
  })
})
