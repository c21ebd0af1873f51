import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LETTER_KIND_CODES, LETTER_KINDS, LETTER_SERIES } from '../../../src/domain/letters/letter-kinds'

describe('the kinds of letters', () => {
  it('are the full set of a disclosure office, each with title, article and addressee', () => {
    assert.equal(LETTER_KIND_CODES.length, 15)
    assert.deepEqual(Object.keys(LETTER_KINDS), [...LETTER_KIND_CODES])
    for (const { title, article } of Object.values(LETTER_KINDS)) {
      assert.match(title, /(书|函|回执|登记表)$/)
      assert.match(article, /^《政府信息公开条例》第.*条/)
    }
  })

  it('number only the receipt and the form of registration by its case', () => {
    const byCase = LETTER_KIND_CODES.filter((kind) => LETTER_KINDS[kind].series === 'case')
    assert.deepEqual(byCase, ['registration', 'registration_form'])
    assert.deepEqual([...LETTER_SERIES], ['reply', 'notice', 'consultation'])
  })

  it('carry the seal, save the form that a third party signs and the one that stays in the file', () => {
    const unsealed = LETTER_KIND_CODES.filter((kind) => !LETTER_KINDS[kind].sealed)
    assert.deepEqual(unsealed, ['registration_form', 'consultation_answer_form'])
  })
})
