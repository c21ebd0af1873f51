import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { breakLines } from '../../../../cloud/adapters/letters/break-lines'

const lines = (text: string, width: number, firstIndent = 0): readonly string[] =>
  breakLines(text, { width, firstIndent, widthOf: (each) => (each < '\u0100' ? 0.5 : 1) }).map(
    (line) => line.text,
  )

describe('lines of Chinese text', () => {
  it('never begin with a closing sign nor end with an opening one', () => {
    assert.deepEqual(lines('一二三。', 3), ['一二', '三。'])
    assert.deepEqual(lines('一二《三》', 3), ['一二', '《三》'])
  })

  it('keep words and numbers whole', () => {
    assert.deepEqual(lines('自2026年起', 2.5), ['自', '2026', '年起'])
  })

  it('leave room for the indent of the first line only', () => {
    assert.deepEqual(lines('一二三四五', 4, 2), ['一二', '三四五'])
  })

  it('cut a word that is longer than a line', () => {
    assert.deepEqual(lines('abcdef', 1), ['ab', 'cd', 'ef'])
  })

  it('lose nothing and never run over, whatever the text', () => {
    const texts = fc
      .array(fc.constantFrom(...'一二三，。《》（）“”a1 𠮷'), { maxLength: 60 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, width) => {
        const made = lines(text, width)
        assert.equal(made.join(''), text)
        for (const line of made) {
          const size = [...line].reduce((sum, each) => sum + (each < '\u0100' ? 0.5 : 1), 0)
          assert.ok(size <= width || [...line].length === 1)
        }
      }),
    )
  })
})
