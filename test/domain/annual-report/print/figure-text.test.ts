import assert from 'node:assert/strict'
import { it } from 'node:test'
import { figureText, UNKNOWN_FIGURE } from '../../../../src/domain/annual-report/print/figure-text'

it('a figure that nobody knows is printed as such, not as 0', () => {
  assert.deepEqual([figureText({ value: null }), figureText({ value: 0 })], [UNKNOWN_FIGURE, '0'])
  assert.equal(figureText({ value: 1.25 }), '1.25')
})
