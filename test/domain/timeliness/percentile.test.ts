import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { percentile } from '../../../src/domain/timeliness/percentile'

describe('percentile', () => {
  it('is a value that occurred, by nearest rank', () => {
    assert.equal(percentile([20, 3, 12, 9], 50), 9)
    assert.equal(percentile([20, 3, 12, 9], 90), 20)
    assert.equal(percentile([7], 50), 7)
    assert.equal(percentile([], 50), null)
  })

  it('has at least its share of all values at or below it, and no smaller one has', () => {
    const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(values, fc.constantFrom(50, 90, 100), (all, share) => {
        const found = percentile(all, share) ?? -1
        const below = (limit: number): number => all.filter((value) => value <= limit).length
        assert.ok(all.includes(found))
        assert.ok(below(found) * 100 >= share * all.length)
        assert.ok(below(found - 1) * 100 < share * all.length)
      }),
    )
  })
})
