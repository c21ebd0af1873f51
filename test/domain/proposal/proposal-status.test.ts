import assert from 'node:assert/strict'
import { it } from 'node:test'
import {
  isOpenProposal,
  PROPOSAL_STATUSES,
  PROPOSAL_STATUS_TEXTS,
} from '../../../src/domain/proposal/proposal-status'

it('a proposal is open until it is answered, and each status has its words', () => {
  assert.deepEqual(PROPOSAL_STATUSES.filter(isOpenProposal), ['to_assign', 'handling'])
  for (const status of PROPOSAL_STATUSES) assert.match(PROPOSAL_STATUS_TEXTS[status], /[\u4e00-\u9fff]/)
})
