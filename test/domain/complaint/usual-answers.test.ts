import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COMPLAINT_KINDS } from '../../../src/domain/complaint/kinds'
import { COMPLAINT_OUTCOMES, OUTCOME_RULES } from '../../../src/domain/complaint/outcomes'
import { hasBlanks, usualAnswer } from '../../../src/domain/complaint/usual-answers'

describe('the usual wording of an answer', () => {
  it('is there for every outcome, with a reason where one is needed', () => {
    for (const kind of COMPLAINT_KINDS)
      for (const outcome of COMPLAINT_OUTCOMES) {
        const { text = '', reason = '' } = usualAnswer(kind, outcome) ?? {}
        assert.notEqual(text, '')
        assert.equal(reason !== '', OUTCOME_RULES[outcome].needs.includes('reason'), outcome)
      }
  })

  it('leaves blanks, which are seen before it is sent', () => {
    assert.ok(hasBlanks(usualAnswer('complaint', 'solved')?.text ?? ''))
    assert.ok(!hasBlanks('已于3月9日办好'))
    assert.match(usualAnswer('record_correction', 'solved')?.text ?? '', /登记/)
  })
})
