import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { matchAll, padStart, replaceAll } from '../../../src/old-phones/texts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '文', '1') })

describe('texts on an old phone', () => {
  it('have every match of a pattern found, the empty ones too', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(/a(b)?/g, /文*/g, /\d|\./g), (said, pattern) => {
        const plain = (found: Iterable<RegExpExecArray>) => [...found].map((each) => [...each, each.index])
        assert.deepEqual(plain(matchAll.call(said, pattern)), plain(said.matchAll(pattern)))
        assert.equal(pattern.lastIndex, 0)
      }),
    )
  })

  it('are filled up before', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -2, max: 12 }), text, (said, length, filler) => {
        assert.equal(padStart.call(said, length, filler), said.padStart(length, filler))
        assert.equal(padStart.call(said, length), said.padStart(length))
      }),
    )
  })

  it('have a word or a pattern replaced wherever it stands', () => {
    const instead = fc.oneof(text, fc.constant('<$&>'), fc.constant('$$'))
    fc.assert(
      fc.property(text, text, instead, (said, what, by) => {
        assert.equal(replaceAll.call(said, what, by), said.replaceAll(what, by))
        const upper = (found: string) => found.toUpperCase()
        assert.equal(replaceAll.call(said, what, upper), said.replaceAll(what, upper))
        assert.equal(replaceAll.call(said, /a|文/g, by), said.replaceAll(/a|文/g, by))
      }),
    )
  })
})
