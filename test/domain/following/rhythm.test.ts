import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { digestBefore, soonest } from '../../../src/domain/following/rhythm'

describe('how soon somebody hears of what he follows', () => {
  it('is the soonest of all ways in which it would reach him', () => {
    assert.equal(soonest(['weekly', 'daily']), 'daily')
    assert.equal(soonest(['weekly', 'immediate', 'daily']), 'immediate')
  })

  it('is the next day for what is gathered daily', () => {
    assert.equal(digestBefore('daily', day('2026-03-05')), '2026-03-05')
  })

  it('is the next week, from its Monday on, for what is gathered weekly', () => {
    assert.equal(digestBefore('weekly', day('2026-03-02')), '2026-03-02')
    assert.equal(digestBefore('weekly', day('2026-03-08')), '2026-03-02')
    assert.equal(digestBefore('weekly', day('2026-03-09')), '2026-03-09')
  })
})
