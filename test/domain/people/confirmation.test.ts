import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CONFIRMED_MINUTES, isConfirmed } from '../../../src/domain/people/confirmation'

describe('a password that was just given', () => {
  it('counts for ten minutes, and not for the eleventh', () => {
    assert.equal(CONFIRMED_MINUTES, 10)
    assert.ok(isConfirmed('2026-03-02T01:00:00.000Z', '2026-03-02T01:09:59.000Z'))
    assert.equal(isConfirmed('2026-03-02T01:00:00.000Z', '2026-03-02T01:10:00.000Z'), false)
  })

  it('counts where the clock was set back', () => {
    assert.ok(isConfirmed('2026-03-02T01:00:00.000Z', '2026-03-01T01:00:00.000Z'))
  })
})
