import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { splitRun } from '../../../src/domain/search/split-run'

const WORDS = new Set(['低保', '劳动', '劳动合同', '进网', '网吧'])
const isKnown = (word: string) => WORDS.has(word)
const split = (run: string) => splitRun(run, isKnown).map(({ text }) => text)

describe('splitting a run of characters', () => {
  it('takes the longest known words, and sets the asking ones apart', () => {
    assert.deepEqual(split('怎么申请低保'), ['怎么', '申请', '低保'])
    assert.deepEqual(split('劳动合同'), ['劳动合同'])
  })

  it('keeps what nobody knows together', () => {
    assert.deepEqual(splitRun('芒别村低保', isKnown)[0], { text: '芒别村', role: 'unknown' })
  })

  it('prefers favoured words', () => {
    const favoured = splitRun('进网吧吗', isKnown, (word) => word === '网吧').map(({ text }) => text)
    assert.deepEqual(favoured, ['进', '网吧', '吗'])
  })

  it('loses no character of any run', () => {
    const run = fc.string({ unit: fc.constantFrom(...'怎么申请低保劳动合同网吧甲乙的了'), maxLength: 40 })
    fc.assert(fc.property(run, (text) => split(text).join('') === text))
  })
})
