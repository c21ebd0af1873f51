import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  changedScorecardTerms,
  checkScorecardTerms,
  USUAL_SCORECARD_TERMS,
  type ScorecardTerms,
} from '../../../src/domain/scorecard/scorecard-terms'

const weights = (change: Partial<ScorecardTerms['weights']>): ScorecardTerms => ({
  ...USUAL_SCORECARD_TERMS,
  weights: { ...USUAL_SCORECARD_TERMS.weights, ...change },
})
const fieldOf = (terms: ScorecardTerms) => {
  const checked = checkScorecardTerms(terms)
  return checked.ok ? 'ok' : checked.detail.field
}

describe('the terms of scorecards', () => {
  it('are whole points that come to a hundred, and a term of 1 to 30 working days', () => {
    assert.equal(fieldOf(USUAL_SCORECARD_TERMS), 'ok')
    assert.equal(fieldOf(weights({ timeliness: 40, freshness: 15 })), 'ok')
    assert.equal(fieldOf(weights({ quality: -5 })), 'weights.quality')
    assert.equal(fieldOf(weights({ quality: 14.5 })), 'weights.quality')
    assert.equal(fieldOf(weights({ quality: Number.NaN })), 'weights.quality')
    assert.equal(fieldOf(weights({ quality: 20 })), 'weights.complaints')
    for (const appealDays of [0, 31, 2.5])
      assert.equal(fieldOf({ ...USUAL_SCORECARD_TERMS, appealDays }), 'appealDays')
  })
  it('say in words what was changed', () => {
    const after = { ...weights({ timeliness: 35, freshness: 20 }), appealDays: 7 }
    assert.deepEqual(changedScorecardTerms(USUAL_SCORECARD_TERMS, after), [
      '按期办结：30改为35分',
      '按期公开：25改为20分',
      '申诉期限：5改为7个工作日',
    ])
    assert.deepEqual(changedScorecardTerms(after, after), [])
  })
})
