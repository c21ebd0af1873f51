import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  EMPTY_BOX,
  GROUP_TEXTS,
  GROUPS,
  withAnswer,
  type AnswerBox,
  type SurveyGroup,
} from '../../../src/domain/survey/answer-box'
import type { AnswerSheet } from '../../../src/domain/survey/answer-sheet'
import { GRADES, QUESTIONS, type Grade } from '../../../src/domain/survey/questions'

const grade = fc.constantFrom<Grade[]>(...GRADES)
const sheet = fc.record({
  grades: fc.record(Object.fromEntries(QUESTIONS.map((each) => [each, grade]))),
  words: fc.constantFrom('', '好', '公示栏勤换', '一个字都看不清'),
})
const sent = fc.array(fc.tuple(fc.constantFrom<SurveyGroup[]>(...GROUPS), sheet), { maxLength: 12 })

const boxOf = (answers: readonly (readonly [SurveyGroup, AnswerSheet])[]): AnswerBox =>
  answers.reduce((box, [group, each]) => withAnswer(box, group, each), EMPTY_BOX)

describe('the box of answers', () => {
  it('is the same byte by byte in whatever order the answers came', () => {
    fc.assert(
      fc.property(
        sent.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
          ),
        ),
        ([answers, shuffled]) =>
          assert.equal(JSON.stringify(boxOf(shuffled)), JSON.stringify(boxOf(answers))),
      ),
    )
  })

  it('is the same whoever gave which answer to which question: it holds sums, not sheets', () => {
    fc.assert(
      fc.property(sent, fc.constantFrom(...QUESTIONS), (answers, question) => {
        const group = answers.filter(([each]) => each === 'open').map(([, each]) => each)
        // Everybody's answer to one question handed on to the next person.
        const handedOn = group.map((each, at) => ({
          ...each,
          grades: { ...each.grades, [question]: group[(at + 1) % group.length]?.grades[question] },
        }))
        const open = (sheets: readonly AnswerSheet[]) => sheets.map((each) => ['open', each] as const)
        assert.deepEqual(boxOf(open(handedOn)), boxOf(open(group)))
      }),
    )
  })

  it('counts every answer once in its own group, question by question', () => {
    fc.assert(
      fc.property(sent, (answers) => {
        const { groups, words } = boxOf(answers)
        for (const group of GROUPS) {
          const many = answers.filter(([each]) => each === group).length
          assert.equal(groups[group].answered, many)
          for (const question of QUESTIONS) {
            const counts = GRADES.map((each) => groups[group].questions[question][each])
            assert.equal(
              counts.reduce((sum, each) => sum + each, 0),
              many,
            )
          }
        }
        assert.equal(words.length, answers.filter(([, each]) => each.words !== '').length)
      }),
    )
    assert.notEqual(GROUP_TEXTS.invited, GROUP_TEXTS.open)
  })
})
