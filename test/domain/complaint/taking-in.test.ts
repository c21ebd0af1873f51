import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { arrivalProblem, TAKEN_CHANNEL_RULES } from '../../../src/domain/complaint/taking-in'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { complaintStory } from '../../../src/domain/complaint/complaint-story'
import { lettersOf } from './complaint-builder'

describe('a letter that staff write down', () => {
  it('came today or before, never on a day to come', () => {
    assert.equal(arrivalProblem(day('2026-03-02'), day('2026-03-02')), '')
    assert.equal(arrivalProblem(day('2026-02-27'), day('2026-03-02')), '')
    assert.match(arrivalProblem(day('2026-03-03'), day('2026-03-02')), /不能晚于今天/)
  })

  it('carries a number where it comes from 12345 or from above', () => {
    assert.equal(TAKEN_CHANNEL_RULES.hotline.referenceName, '工单号')
    assert.equal(TAKEN_CHANNEL_RULES.phone.referenceName, '')
  })

  it('is its sender’s, not theirs, and says how it came', () => {
    const letter = lettersOf(['sent', 'clerk:clerk', '2026-03-02', { takenFor: 'caller', channel: 'phone' }])
    assert.equal(complaintAt(letter).senderId, 'caller')
    assert.equal(complaintStory(letter)[0]?.text, '电话')
  })
})
