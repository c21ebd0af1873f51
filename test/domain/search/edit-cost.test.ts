import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { allowedCost, editCost } from '../../../src/domain/search/edit-cost'

const never = () => false
const word = fc.string({ unit: fc.constantFrom(...'劳动合同法低保'), maxLength: 8 })

describe('the cost of a slip', () => {
  it('is less for what sounds or looks alike than for any other character', () => {
    assert.equal(
      editCost('底保', '低保', (a, b) => a === '底' && b === '低'),
      0.3,
    )
    assert.equal(editCost('低堡', '低保', never), 0.4)
    assert.equal(editCost('社保', '低保', never), 1)
  })

  it('is one for a character missing or too many, less for neighbours that changed places', () => {
    assert.equal(editCost('劳合同法', '劳动合同法', never), 1)
    assert.equal(editCost('劳动合同同法', '劳动合同法', never), 1)
    assert.equal(editCost('劳动合法同', '劳动合同法', never), 0.6)
  })

  it('is nothing for the word itself, and never more than the longer of two words', () => {
    fc.assert(fc.property(word, (one) => editCost(one, one, never) === 0))
    fc.assert(
      fc.property(
        word,
        word,
        (one, other) => editCost(one, other, never) <= Math.max(one.length, other.length),
      ),
    )
    fc.assert(
      fc.property(word, word, (one, other) => editCost(one, other, never) === editCost(other, one, never)),
    )
  })

  it('is forgiven more in longer words', () => {
    assert.ok(allowedCost(2) < allowedCost(4) && allowedCost(4) < allowedCost(8))
  })
})
