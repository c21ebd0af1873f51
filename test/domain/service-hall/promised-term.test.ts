import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { promisedTerm, promisedTermText } from '../../../src/domain/service-hall/promised-term'

describe('a promised term (限时办结)', () => {
  it('is read out of the words of a guide', () => {
    const terms = [
      '承诺3个工作日内办结',
      '十五个工作日',
      '二十天',
      '7日',
      '两个工作日',
      '当场办结',
      '即办件',
    ].map((words) => {
      const term = promisedTerm(words)
      return term === null ? null : promisedTermText(term)
    })
    assert.deepEqual(terms, ['3个工作日', '15个工作日', '20天', '7天', '2个工作日', '当场办结', '当场办结'])
  })

  it('is none where no number is named', () => {
    assert.equal(promisedTerm('尽快办理'), null)
    assert.equal(promisedTerm(''), null)
  })
})
