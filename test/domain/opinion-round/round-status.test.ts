import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publicRoundStatus } from '../../../src/domain/opinion-round/round-status'

describe('status of a round', () => {
  it('is told to residents without the steps inside the office', () => {
    assert.equal(publicRoundStatus('summary_in_review'), 'ended')
    assert.equal(publicRoundStatus('open'), 'open')
  })
})
