import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import type { AnswerSheet } from '../../../src/domain/survey/answer-sheet'
import { mayAnswer } from '../../../src/domain/survey/answers'
import { QUESTIONS } from '../../../src/domain/survey/questions'
import { surveyAt } from '../../../src/domain/survey/survey-at'
import { CONTENT, DRAFTED, OPEN, SUBMITTED, surveyOf, type Step } from './survey-builder'

const GOOD: AnswerSheet = {
  grades: Object.fromEntries(QUESTIONS.map((each) => [each, 'good'])),
  words: '',
}

type Put = { readonly today?: string; readonly roles?: readonly Role[]; readonly steps?: readonly Step[] }

const said = (
  sheet: Partial<AnswerSheet>,
  { today = '2026-04-01', roles = ['resident'], steps = OPEN }: Put = {},
) => {
  const answered = mayAnswer(
    surveyAt(surveyOf(...steps)),
    { ...GOOD, ...sheet },
    { today: day(today), roles },
  )
  return answered.ok ? '' : `${answered.code}: ${String(answered.detail.message)}`
}

describe('an answer', () => {
  it('is taken through the last day, and not before it opened nor after it ended or was stopped', () => {
    assert.equal(said({}), '')
    assert.match(said({}, { today: '2026-04-02' }), /^survey-not-open.*结束/)
    assert.match(said({}, { steps: [DRAFTED, SUBMITTED] }), /^survey-not-open/)
    assert.match(said({}, { steps: [...OPEN, ['closed', 'head:office_head']] }), /^survey-not-open/)
    assert.match(said({}, { steps: [...OPEN, ['stopped', 'head:office_head']] }), /^survey-not-open/)
  })

  it('is not one of the office’s own', () => {
    for (const role of ['clerk', 'mayor', 'county'] as const)
      assert.match(said({}, { roles: ['resident', role] }), /^staff-answers-not.*工作人员/)
  })

  it('is whole: every question of this survey, and no other', () => {
    const { clarity: _left, ...grades } = GOOD.grades
    assert.match(said({ grades }), /^question-unanswered: 第 3 题/)
    const few: Step = [
      'drafted',
      'clerk:clerk',
      ,
      { content: { ...CONTENT, questions: ['clarity', 'overall'] } },
    ]
    const steps = [few, ...OPEN.slice(1)]
    assert.equal(said({ grades: { clarity: 'good', overall: 'unknown' } }, { steps }), '')
    assert.match(said({}, { steps }), /^question-unanswered: 题目有变动/)
  })

  it('has no words in it by which somebody is recognised, and none where none are asked for', () => {
    assert.equal(said({ words: '公示栏勤换' }), '')
    assert.match(said({ words: '请打13812345678' }), /^words-name-somebody.*手机/)
    const silent: Step = [
      'drafted',
      'clerk:clerk',
      '2026-03-02',
      { content: { ...CONTENT, asksWords: false } },
    ]
    assert.match(said({ words: '好' }, { steps: [silent, ...OPEN.slice(1)] }), /^words-not-asked/)
  })
})
