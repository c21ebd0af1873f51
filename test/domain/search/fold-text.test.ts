import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { compactText, foldText } from '../../../src/domain/search/fold-text'

describe('folding a text', () => {
  it('makes width, case, brackets and traditional characters alike', () => {
    assert.equal(foldText('国办发〔2019〕１２号'), '国办发(2019)12号')
    assert.equal(foldText('低保標準ＡＢＣ【甲】'), '低保标准abc(甲)')
  })

  it('keeps the length of any text, so that places stay', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length))
  })

  it('takes out spaces that mean nothing between characters', () => {
    assert.equal(compactText('截止 2019 年年底'), '截止2019年年底')
    assert.equal(compactText('word  and word'), 'word and word')
  })
})
