import assert from 'node:assert/strict'
import { it } from 'node:test'
import { PROPOSAL_ACTS } from '../../../src/domain/proposal/events'
import { PROPOSAL_RULES } from '../../../src/domain/proposal/proposal-rules'

it('every act on a proposal has its words, somebody who does it, and a status in which it is done', () => {
  for (const act of PROPOSAL_ACTS) {
    const { text, note, roles, statuses } = PROPOSAL_RULES[act]
    assert.match(text + note, /[\u4e00-\u9fff]/)
    assert.ok(roles.length > 0 && statuses.length > 0, act)
    assert.ok(!roles.includes('resident'), act)
  }
})
