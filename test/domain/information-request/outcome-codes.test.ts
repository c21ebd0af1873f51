import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OUTCOME_CODES } from '../../../src/domain/information-request/outcome-codes'

describe('the codes of outcomes', () => {
  it('are stored as written: snake case, none twice', () => {
    assert.equal(new Set(OUTCOME_CODES).size, OUTCOME_CODES.length)
    for (const code of OUTCOME_CODES) assert.match(code, /^[a-z]+(_[a-z]+)*$/)
  })
})
