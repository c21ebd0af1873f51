import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COMPLAINT_OUTCOMES, missingInAnswer, OUTCOME_RULES } from '../../../src/domain/complaint/outcomes'

const EMPTY = { text: '', reason: '', handedTo: '', contact: '' }

describe('what came of a letter', () => {
  it('always says what was found, and why where something wasn’t done', () => {
    for (const outcome of COMPLAINT_OUTCOMES) {
      const fields = missingInAnswer({ outcome, ...EMPTY }).map(({ field }) => field)
      assert.deepEqual(fields, ['text', ...OUTCOME_RULES[outcome].needs], outcome)
    }
    for (const outcome of ['partly_solved', 'not_solved', 'not_adopted', 'no_basis'] as const)
      assert.deepEqual(OUTCOME_RULES[outcome].needs, ['reason'])
  })

  it('lacks nothing when all is said', () => {
    assert.deepEqual(missingInAnswer({ ...EMPTY, outcome: 'solved', text: '路灯已经修好。' }), [])
  })
})
