import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DELIVERY_OUTCOMES, deliveryText } from '../../../src/domain/notices/delivery-words'

describe('what the desk reads of a courtesy message', () => {
  it('is said for every outcome, and never called service', () => {
    for (const outcome of DELIVERY_OUTCOMES) {
      assert.ok(deliveryText(outcome).length > 4)
      assert.doesNotMatch(deliveryText(outcome), /送达/)
    }
  })

  it('is no message where the outcome is of another release', () => {
    assert.equal(deliveryText('from the future'), deliveryText('inbox_only'))
  })
})
