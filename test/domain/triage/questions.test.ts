import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { QUESTION_CODES, QUESTIONS } from '../../../src/domain/triage/questions'

describe('each everyday question', () => {
  for (const code of QUESTION_CODES) {
    it(`${QUESTIONS[code].text} offers two to six answers, each with an example from daily life`, () => {
      const { options } = QUESTIONS[code]
      assert.ok(options.length >= 2 && options.length <= 6)
      assert.equal(new Set(options.map((option) => option.code)).size, options.length)
      for (const { text, note } of options) assert.ok(text !== '' && note !== '')
    })
  }

  it('does without the words of the trade', () => {
    const words = JSON.stringify(QUESTIONS)
    for (const trade of ['信访', '咨询', '检举', '控告', '依申请', '主动公开', '条例'])
      assert.equal(words.includes(trade), false, trade)
  })
})
