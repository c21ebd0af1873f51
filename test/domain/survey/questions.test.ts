import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  BAND_OF,
  BAND_TEXTS,
  BANDS,
  GRADE_TEXTS,
  GRADES,
  QUESTION_WORDS,
  QUESTIONS,
} from '../../../src/domain/survey/questions'

describe('the questions of the yearly survey', () => {
  it('are few, each in words of its own, the one of every year last', () => {
    assert.equal(new Set(QUESTIONS.map((each) => QUESTION_WORDS[each].text)).size, QUESTIONS.length)
    assert.equal(new Set(QUESTIONS.map((each) => QUESTION_WORDS[each].name)).size, QUESTIONS.length)
    assert.equal(QUESTIONS.at(-1), 'overall')
    assert.ok(QUESTIONS.length <= 6)
  })

  it('have a way out for whoever can’t tell, which is no grade of contentment', () => {
    assert.equal(GRADE_TEXTS[GRADES.at(-1)!], BAND_TEXTS.unknown)
    assert.deepEqual([...new Set(GRADES.map((grade) => BAND_OF[grade]))], [...BANDS])
    assert.deepEqual(
      GRADES.filter((grade) => BAND_OF[grade] === 'unknown'),
      ['unknown'],
    )
  })
})
