import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CONCERN_GRADES, GRADE_RULES } from '../../../src/domain/concern/grades'

describe('grades of a concern (国办发〔2016〕61号, 80号)', () => {
  it('ask for a word within 5 or 48 hours, and for a press conference on a grave one', () => {
    assert.deepEqual(
      CONCERN_GRADES.map((grade) => [GRADE_RULES[grade].word.hours, GRADE_RULES[grade].briefing?.hours]),
      [
        [5, 24],
        [48, undefined],
      ],
    )
  })
})
