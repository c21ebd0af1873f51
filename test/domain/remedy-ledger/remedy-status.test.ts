import assert from 'node:assert/strict'
import { it } from 'node:test'
import {
  isOpenRemedy,
  REMEDY_STATUS_TEXTS,
  REMEDY_STATUSES,
} from '../../../src/domain/remedy-ledger/remedy-status'

it('an entry is open while something is owed or waited for', () => {
  assert.deepEqual(REMEDY_STATUSES.filter(isOpenRemedy), ['to_answer', 'awaiting', 'to_carry_out'])
  assert.equal(new Set(Object.values(REMEDY_STATUS_TEXTS)).size, REMEDY_STATUSES.length)
})
