import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isOpenConcern } from '../../../src/domain/concern/concern-status'

describe('status of a concern', () => {
  it('is open until it is closed or set aside', () => {
    assert.ok(isOpenConcern('to_answer') && isOpenConcern('answered'))
    assert.ok(!isOpenConcern('closed') && !isOpenConcern('discarded'))
  })
})
