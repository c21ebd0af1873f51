import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { isLateRectification, rectificationAt } from '../../../src/domain/rectification/rectification-at'
import { answered, extended, ordered, returned, WHOLE, withdrawn } from './rectification-builder'

describe('where an order to correct stands', () => {
  it('follows from its events: the newest day holds, a return takes the report back', () => {
    const statuses = WHOLE.map((_, at) => rectificationAt(WHOLE.slice(0, at + 1)).status)
    assert.deepEqual(statuses, ['to_mend', 'to_mend', 'to_check', 'to_mend', 'to_check', 'mended'])
    const again = rectificationAt([ordered(), answered(2), returned(3)])
    assert.deepEqual([again.mending, again.dueOn, again.timesReturned], [null, '2026-03-27', 1])
    assert.equal(rectificationAt([ordered(), extended(2)]).dueOn, '2026-04-03')
    assert.equal(rectificationAt([ordered(), withdrawn(2)]).status, 'withdrawn')
  })

  it('is late from the day after its day, and not while the county has the report', () => {
    const state = rectificationAt([ordered()])
    assert.deepEqual(
      ['2026-03-20', '2026-03-21'].map((today) => isLateRectification(state, day(today))),
      [false, true],
    )
    const reported = rectificationAt([ordered(), answered(2, '2026-03-23')])
    assert.equal(isLateRectification(reported, day('2026-04-01')), false)
    assert.equal(reported.wasLate, true)
    assert.equal(rectificationAt([ordered(), answered(2)]).wasLate, false)
  })

  it('begins with the order', () => {
    assert.throws(() => rectificationAt([answered(1)]), /begins with the order/)
  })
})
