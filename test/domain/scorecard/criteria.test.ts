import assert from 'node:assert/strict'
import { it } from 'node:test'
import { CRITERIA, CRITERION_RULES, NO_FACTS } from '../../../src/domain/scorecard/criteria'
import { FULL_POINTS } from '../../../src/domain/scorecard/scorecard-terms'

it('the usual points of all criteria come to a hundred, and each has facts of its own', () => {
  assert.equal(
    CRITERIA.reduce((sum, key) => sum + CRITERION_RULES[key].usual, 0),
    FULL_POINTS,
  )
  assert.deepEqual(Object.keys(NO_FACTS), CRITERIA)
})
