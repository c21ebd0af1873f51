import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { disclosureClock } from '../../../src/domain/catalogue/disclosure-clock'
import { publishDeadline } from '../../../src/domain/statute/disclosure-deadline'
import { anItem } from './catalogue-builder'

const clockOf = (item: ReturnType<typeof anItem>, startOn: string) => {
  const counted = disclosureClock(item, { startOn: day(startOn), reason: '形成' }, nationalCalendar)
  assert.ok(counted.ok)
  return counted.value
}

describe('the last day to publish under an item (Art. 26)', () => {
  it('is the kernel’s twenty working days, ledger and article', () => {
    const kernel = publishDeadline(day('2025-06-30'), nationalCalendar)
    assert.ok(kernel.ok)
    const clock = clockOf(anItem(), '2025-06-30')
    assert.equal(clock.dueOn, '2025-07-28')
    assert.equal(clock.dueOn, kernel.value.dueOn)
    assert.deepEqual(clock.basis, ['《政府信息公开条例》第二十六条'])
    assert.equal(clock.ledger.filter(({ mark }) => mark === 'counted' || mark === 'due').length, 20)
  })

  it('jumps the National Day holiday and counts the make-up days', () => {
    assert.equal(clockOf(anItem(), '2025-09-30').dueOn, '2025-11-04')
  })

  it('is the item’s own term where another law sets it, in calendar days and not moved (A10)', () => {
    const revoked = anItem({
      term: { length: 3, unit: 'calendar_days', article: '《行政处罚法》第四十八条' },
    })
    const clock = clockOf(revoked, '2025-10-01')
    assert.equal(clock.dueOn, '2025-10-04')
    assert.deepEqual(clock.choices, ['A10'])
    assert.deepEqual(clock.basis, ['《行政处罚法》第四十八条'])
  })

  it('is provisional in a year whose holidays are not published', () => {
    const clock = clockOf(anItem(), '2026-12-20')
    assert.ok(clock.provisional)
    assert.ok(clock.dueOn.startsWith('2027-01'))
  })
})
