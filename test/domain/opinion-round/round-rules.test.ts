import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { ROUND_ACTS } from '../../../src/domain/opinion-round/events'
import { roundAt } from '../../../src/domain/opinion-round/round-at'
import { ROUND_GUARDS, ROUND_RULES } from '../../../src/domain/opinion-round/round-rules'
import { OPEN, POINT, roundOf } from './round-builder'

describe('the table of acts on a round', () => {
  it('names for every act who does it, when and under what, and opens none to residents or the county', () => {
    for (const act of ROUND_ACTS) {
      const { roles, statuses, article, text } = ROUND_RULES[act]
      assert.ok(roles.length > 0 && statuses.length > 0 && article !== '' && text !== '', act)
      assert.ok(!roles.includes('resident') && !roles.includes('county'), act)
    }
  })

  it('lets no comment fall under the table', () => {
    const state = roundAt(roundOf(...OPEN, POINT))
    const situation = { state, actor: { personId: 'x', role: 'clerk' }, today: day('2026-03-18') } as const
    assert.equal(ROUND_GUARDS.all_grouped({ ...situation, commentIds: ['c1'] }), null)
    assert.match(ROUND_GUARDS.all_grouped({ ...situation, commentIds: ['c1', 'c2'] }) ?? '', /还有 1 条/)
  })
})
