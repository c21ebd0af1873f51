import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LANGUAGE_LABELS, lengthInWords, SPOKEN_LANGUAGES } from '../../../src/domain/attachments/recordings'

describe('a recording', () => {
  it('is in a language that has a name here', () => {
    for (const language of SPOKEN_LANGUAGES) assert.match(LANGUAGE_LABELS[language], /^\p{Script=Han}+$/u)
  })

  it('is as long as people say it', () => {
    assert.deepEqual([45, 60, 200, 3605].map(lengthInWords), ['45 秒', '1 分', '3 分 20 秒', '60 分 5 秒'])
  })
})
