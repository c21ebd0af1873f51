import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  COMPLAINT_STATUS_TEXTS,
  COMPLAINT_STATUSES,
  isOpenStatus,
  OPEN_STATUSES,
} from '../../../src/domain/complaint/complaint-status'

describe('the statuses of a letter', () => {
  it('each have a name of their own', () => {
    const names = COMPLAINT_STATUSES.map((status) => COMPLAINT_STATUS_TEXTS[status])
    assert.equal(new Set(names).size, COMPLAINT_STATUSES.length)
  })

  it('are open while the office owes something', () => {
    assert.deepEqual(COMPLAINT_STATUSES.filter(isOpenStatus), [...OPEN_STATUSES])
    assert.ok(!isOpenStatus('answered'))
  })
})
