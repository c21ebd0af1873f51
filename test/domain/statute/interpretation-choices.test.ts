import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  choicesOf,
  DEFAULT_CHOICES,
  INTERPRETATION_QUESTIONS,
} from '../../../src/domain/statute/interpretation-choices'

describe('the interpretation choices', () => {
  it('are fifteen, A1 to A15 in order, each with both views', () => {
    assert.deepEqual(
      INTERPRETATION_QUESTIONS.map(({ code }) => code),
      Array.from({ length: 15 }, (_, at) => `A${at + 1}`),
    )
    assert.ok(
      INTERPRETATION_QUESTIONS.every(({ choiceHere, otherView }) => choiceHere !== '' && otherView !== ''),
    )
  })

  it('each belong to exactly one option', () => {
    const options = INTERPRETATION_QUESTIONS.map(({ option }) => option).sort()
    assert.deepEqual(options, Object.keys(DEFAULT_CHOICES).sort())
  })

  it('take their defaults where nothing is chosen', () => {
    assert.equal(choicesOf(), DEFAULT_CHOICES)
    assert.deepEqual(choicesOf({ afterCorrection: 'resume' }), {
      ...DEFAULT_CHOICES,
      afterCorrection: 'resume',
    })
  })
})
