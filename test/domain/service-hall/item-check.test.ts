import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { CHECK_AGAIN_AFTER_DAYS, itemFreshness } from '../../../src/domain/service-hall/item-check'

describe('a service item that was looked at (核对)', () => {
  const publishedOn = day('2026-01-01')

  it('has to be looked at again after half a year', () => {
    assert.equal(CHECK_AGAIN_AFTER_DAYS, 180)
    const on = (today: string) => itemFreshness({ publishedOn, checkedOn: null, today: day(today) })
    assert.deepEqual(on('2026-06-30'), {
      lastOn: '2026-01-01',
      wasChecked: false,
      dueOn: '2026-06-30',
      isOverdue: false,
    })
    assert.equal(on('2026-07-01').isOverdue, true)
  })

  it('counts from the last check, or from its publication where that is later', () => {
    const checkedOn = day('2026-05-01')
    const checked = itemFreshness({ publishedOn, checkedOn, today: day('2026-07-01') })
    assert.deepEqual([checked.lastOn, checked.wasChecked, checked.isOverdue], [checkedOn, true, false])
    const revised = itemFreshness({ publishedOn: day('2026-06-01'), checkedOn, today: day('2026-07-01') })
    assert.deepEqual([revised.lastOn, revised.wasChecked], ['2026-06-01', false])
  })
})
