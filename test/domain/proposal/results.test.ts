import assert from 'node:assert/strict'
import { it } from 'node:test'
import {
  PROPOSAL_OPINIONS,
  PROPOSAL_OPINION_TEXTS,
  PROPOSAL_RESULTS,
  PROPOSAL_RESULT_TEXTS,
} from '../../../src/domain/proposal/results'

it('results and opinions are said in words that tell them apart', () => {
  assert.equal(new Set(PROPOSAL_RESULTS.map((result) => PROPOSAL_RESULT_TEXTS[result])).size, 3)
  assert.equal(new Set(PROPOSAL_OPINIONS.map((opinion) => PROPOSAL_OPINION_TEXTS[opinion])).size, 3)
})
