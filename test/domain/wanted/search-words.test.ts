import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { searchWordsOf } from '../../../src/domain/wanted/search-words'

describe('words to search with while a request is written', () => {
  it('are the longest run without years, joints and empty words', () => {
    assert.equal(searchWordsOf('2023年至2025年芒别村农村危房改造补助的发放名单'), '芒别村农村危房改造补助')
    assert.equal(searchWordsOf('关于最低生活保障的所有相关材料'), '最低生活保障')
  })

  it('are none when there is nothing to search with', () => {
    assert.equal(searchWordsOf(''), '')
    assert.equal(searchWordsOf('2024年的名单'), '')
  })

  it('are no longer than the search takes', () => {
    assert.ok(searchWordsOf('一'.repeat(200)).length <= 12)
  })
})
