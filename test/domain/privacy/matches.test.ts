import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { matchesOf, overlaps } from '../../../src/domain/privacy/matches'

describe('matches in a text', () => {
  it('are all found in order, and an empty match ends the search nowhere', () => {
    assert.deepEqual(
      matchesOf(/\d+/g, '12 元 3').map((match) => [match[0], match.index]),
      [
        ['12', 0],
        ['3', 5],
      ],
    )
    assert.equal(matchesOf(/x*/g, 'ab').length, 3)
  })

  it('overlap only where they share a character', () => {
    assert.equal(overlaps({ from: 0, to: 3 }, { from: 2, to: 5 }), true)
    assert.equal(overlaps({ from: 0, to: 3 }, { from: 3, to: 5 }), false)
  })
})
