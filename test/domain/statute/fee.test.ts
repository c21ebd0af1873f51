import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { feeByItems, feeByPages, feeLines, feeOf, feePaymentDeadline } from '../../../src/domain/statute/fee'
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

describe('the slices of a fee', () => {
  const slices = (by: 'items' | 'pages', count: number) =>
    feeLines({ by, count }).map(({ from, through, count: units, yuan }) => [from, through, units, yuan])

  it('are shown one by one, those not reached left out', () => {
    assert.deepEqual(slices('pages', 101), [
      [1, 30, 30, 0],
      [31, 100, 70, 700],
      [101, 101, 1, 20],
    ])
    assert.deepEqual(slices('items', 41), [
      [1, 10, 10, 0],
      [11, 30, 20, 2000],
      [31, 40, 10, 2000],
      [41, 41, 1, 300],
    ])
    assert.deepEqual(slices('items', 0), [])
  })

  it('add up to the fee and to the count', () => {
    for (const by of ['items', 'pages'] as const) {
      for (let count = 0; count <= 320; count += 1) {
        const lines = feeLines({ by, count })
        assert.equal(
          lines.reduce((sum, line) => sum + line.count, 0),
          count,
        )
        assert.equal(
          lines.reduce((sum, line) => sum + line.yuan, 0),
          feeOf({ by, count }),
        )
      }
    }
  })

  it('refuse a number that is none', () => {
    assert.throws(() => feeLines({ by: 'pages', count: 1.5 }), RangeError)
  })
})
