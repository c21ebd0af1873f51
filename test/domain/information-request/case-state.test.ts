import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CASE_STATUSES } from '../../../src/domain/information-request/case-state'
import { STATUS_TEXTS } from '../../../src/domain/information-request/terms'

describe('the states of a request', () => {
  it('each have a wording for residents', () => {
    assert.deepEqual(Object.keys(STATUS_TEXTS).sort(), [...CASE_STATUSES].sort())
  })
})
