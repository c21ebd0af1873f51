import assert from 'node:assert/strict'
import { it } from 'node:test'
import {
  enumerated,
  figure,
  figuresIn,
  sentenceText,
} from '../../../../src/domain/annual-report/narrative/phrases'

it('a sentence holds the figures that are known, 0 among them, and none at all where none is', () => {
  const sentence = enumerated('全年', [
    figure('新收', 0, '件'),
    figure('结转', null, '件'),
    figure('办结', 3, '件'),
  ])
  assert.equal(sentenceText(sentence), '全年新收0件，办结3件。')
  assert.deepEqual(
    figuresIn([sentence]).map(({ value }) => value),
    [0, 3],
  )
  assert.deepEqual(enumerated('全年', [figure('新收', null, '件')]), [])
})
