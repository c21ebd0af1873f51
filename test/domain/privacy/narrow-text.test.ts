import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { narrowText, originalPlace } from '../../../src/domain/privacy/narrow-text'

describe('a text in narrow letters', () => {
  it('has no full-width letters and no invisible characters, and leads back to the original', () => {
    const narrow = narrowText('云\u200bＮ１2　号')
    assert.equal(narrow.text, '云N12 号')
    assert.deepEqual(originalPlace(narrow, 0, 2), { from: 0, to: 3 })
    assert.deepEqual(originalPlace(narrow, 4, 6), { from: 5, to: 7 })
  })
})
