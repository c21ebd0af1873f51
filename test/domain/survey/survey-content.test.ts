import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  contentProblem,
  FEWEST_DAYS,
  MOST_DAYS,
  orderedQuestions,
  surveyTitle,
  USUAL_DAYS,
} from '../../../src/domain/survey/survey-content'
import { CONTENT } from './survey-builder'

const fieldAt = (change: object, thisYear = 2026) =>
  contentProblem({ ...CONTENT, ...change }, thisYear)?.field ?? ''

describe('what a survey asks', () => {
  it('is of this year or the last one, open long enough, and asks two questions at least', () => {
    assert.equal(fieldAt({}), '')
    assert.equal(fieldAt({ year: 2025 }), '')
    assert.deepEqual([fieldAt({ year: 2024 }), fieldAt({ year: 2027 })], ['year', 'year'])
    assert.deepEqual([fieldAt({ days: FEWEST_DAYS - 1 }), fieldAt({ days: MOST_DAYS + 1 })], ['days', 'days'])
    assert.deepEqual([fieldAt({ days: FEWEST_DAYS }), fieldAt({ days: MOST_DAYS })], ['', ''])
    assert.equal(fieldAt({ questions: ['overall'] }), 'questions')
    assert.equal(USUAL_DAYS, 30)
  })

  it('is in the usual order, each once, with the question of every year', () => {
    assert.deepEqual(orderedQuestions(['clarity', 'finding', 'clarity', 'nothing']), [
      'finding',
      'clarity',
      'overall',
    ])
    assert.equal(surveyTitle(CONTENT), '2026年政务公开评议')
  })
})
