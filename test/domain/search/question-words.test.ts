import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { roleOfWord } from '../../../src/domain/search/question-words'

describe('words of a question', () => {
  it('only ask, name a general thing, or are what is asked for', () => {
    assert.deepEqual(['怎么', '申请', '低保'].map(roleOfWord), ['asking', 'general', 'subject'])
  })
})
