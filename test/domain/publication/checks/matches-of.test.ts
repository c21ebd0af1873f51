import assert from 'node:assert/strict'
import { it } from 'node:test'
import { matchesOf } from '../../../../src/domain/publication/checks/matches-of'

it('every match of a pattern is given, also empty ones, without end', () => {
  assert.deepEqual(
    matchesOf(/\d+/g, 'a1b22').map(([found]) => found),
    ['1', '22'],
  )
  assert.equal(matchesOf(/x*/g, 'ab').length, 3)
})
