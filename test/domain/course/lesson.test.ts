import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { right, wrong } from '../../../src/domain/course/lesson'

describe('an answer to choose', () => {
  it('is right or wrong, with why', () => {
    assert.deepEqual(
      [right('甲', '对的理由'), wrong('乙', '错的理由')].map(({ isRight, why }) => [isRight, why]),
      [
        [true, '对的理由'],
        [false, '错的理由'],
      ],
    )
  })
})
