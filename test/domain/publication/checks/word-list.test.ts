import assert from 'node:assert/strict'
import { it } from 'node:test'
import { WORD_RULES } from '../../../../src/domain/publication/checks/word-list'

it('the list names each wrong form once, and no suggestion is itself a wrong form', () => {
  const wrong = WORD_RULES.map((rule) => rule.wrong)
  assert.equal(new Set(wrong).size, wrong.length)
  assert.deepEqual(
    WORD_RULES.filter(({ right }) => wrong.includes(right)),
    [],
  )
})
