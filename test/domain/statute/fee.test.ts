import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { feeByItems, feeByPages, feePaymentDeadline } from '../../../src/domain/statute/fee'
import { dueOn, on } from './read-events'

describe('payment of a fee (国办函〔2020〕109号 Art. 6, A8)', () => {
  it('is due on the 30th day after the notice came, rolled off a holiday', () => {
    assert.equal(dueOn(feePaymentDeadline(on('2024-09-05'), nationalCalendar)), '2024-10-08')
    assert.equal(dueOn(feePaymentDeadline(on('2026-03-02'), nationalCalendar)), '2026-04-01')
  })

  it('is not rolled under the other view', () => {
    assert.equal(
      dueOn(feePaymentDeadline(on('2024-09-05'), nationalCalendar, { feeLastDay: 'fixed' })),
      '2024-10-05',
    )
  })
})

describe('the amount of a fee (国办函〔2020〕109号 Art. 4, 5)', () => {
  it('rises by items of a month, slice by slice', () => {
    const sums: readonly (readonly [number, number])[] = [
      [0, 0],
      [10, 0],
      [11, 100],
      [30, 2000],
      [31, 2200],
      [40, 4000],
      [41, 4300],
      [50, 7000],
      [60, 11000],
    ]
    for (const [items, yuan] of sums) assert.equal(feeByItems(items), yuan, String(items))
  })

  it('rises by pages of an application, slice by slice', () => {
    const sums: readonly (readonly [number, number])[] = [
      [0, 0],
      [30, 0],
      [31, 10],
      [100, 700],
      [101, 720],
      [200, 2700],
      [201, 2740],
      [300, 6700],
    ]
    for (const [pages, yuan] of sums) assert.equal(feeByPages(pages), yuan, String(pages))
  })

  it('throws on what is no count', () => {
    assert.throws(() => feeByItems(-1), RangeError)
    assert.throws(() => feeByPages(1.5), RangeError)
  })
})
