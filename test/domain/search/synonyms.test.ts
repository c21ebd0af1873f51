import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CHANCE_WORDS, LEXICON, mistakenFor, otherWordingsOf } from '../../../src/domain/search/synonyms'

const texts = (word: string, added: readonly (readonly string[])[] = []) =>
  otherWordingsOf(word, added).map(({ text }) => text)

describe('other words for the same thing', () => {
  it('are found from either side', () => {
    assert.ok(texts('低保').includes('最低生活保障'))
    assert.ok(texts('最低生活保障').includes('低保'))
    assert.ok(texts('粮补').includes('耕地地力保护补贴'))
    assert.ok(texts('新农合').includes('城乡居民基本医疗保险'))
  })

  it('lead from what is said at home to what documents say, not back', () => {
    assert.ok(texts('盖房子').includes('宅基地'))
    assert.ok(!texts('宅基地').includes('盖房子'))
  })

  it('take in what the township added', () => {
    assert.deepEqual(texts('摆夷话', [['摆夷话', '傣语']]), ['傣语'])
  })

  it('are never the word itself, and weigh less than it', () => {
    for (const word of LEXICON)
      for (const { text, weight } of otherWordingsOf(word, [])) assert.ok(text !== word && weight < 1, word)
  })

  it('know where a short word stands by chance', () => {
    assert.deepEqual(mistakenFor('低保'), ['最低保'])
    assert.ok(CHANCE_WORDS.every((word) => mistakenFor(word).every((chance) => chance.includes(word))))
  })
})
