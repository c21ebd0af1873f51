import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  isOpenRectification,
  RECTIFICATION_STATUS_TEXTS,
  RECTIFICATION_STATUSES,
} from '../../../src/domain/rectification/rectification-status'

describe('the status of an order to correct', () => {
  it('is open until it is mended or withdrawn, and each has a name', () => {
    assert.deepEqual(RECTIFICATION_STATUSES.filter(isOpenRectification), ['to_mend', 'to_check'])
    assert.ok(RECTIFICATION_STATUSES.every((status) => RECTIFICATION_STATUS_TEXTS[status] !== ''))
  })
})
