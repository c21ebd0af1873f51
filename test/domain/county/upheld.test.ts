import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COMPLAINT_OUTCOMES } from '../../../src/domain/complaint/outcomes'
import { isUpheld } from '../../../src/domain/county/upheld'

describe('a complaint about disclosure that proved right', () => {
  it('is one whose answer says so, put right or not', () => {
    assert.deepEqual(
      COMPLAINT_OUTCOMES.filter((outcome) => isUpheld('disclosure_complaint', outcome)),
      ['solved', 'partly_solved', 'not_solved', 'adopted'],
    )
  })

  it('is none while it is unanswered, and no letter of another kind', () => {
    assert.equal(isUpheld('disclosure_complaint', null), false)
    assert.equal(isUpheld('complaint', 'solved'), false)
  })
})
