import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { EMPTY_BOX, withAnswer } from '../../../src/domain/survey/answer-box'
import type { Grade } from '../../../src/domain/survey/questions'
import { surveysCsv } from '../../../src/domain/survey/result-table'
import { shownResult } from '../../../src/domain/survey/shown-result'

const boxOf = (grades: readonly Grade[]) =>
  grades.reduce((box, overall) => withAnswer(box, 'open', { grades: { overall }, words: '' }), EMPTY_BOX)

const linesOf = (grades: readonly Grade[]) => {
  const result = shownResult(boxOf(grades), { questions: ['overall'], invited: 40 })
  const csv = surveysCsv([{ year: 2026, on: day('2026-12-20'), questions: ['overall'], result }])
  return csv.trim().split('\r\n')
}

const times = (many: number, grade: Grade): readonly Grade[] => Array.from({ length: many }, () => grade)

describe('results of surveys as CSV', () => {
  it('have a line for each group and question, with how many were asked', () => {
    const [head, invited, open] = linesOf([...times(5, 'good'), ...times(3, 'poor')])
    assert.match(head ?? '', /^\ufeff?年度,公布日期,人群,邀请,答卷,问题,很满意/)
    assert.equal(invited, '2026,2026-12-20,抽样邀请,40,0,总的评价,0,0,0,0,0,0,0,0,,')
    assert.equal(open, '2026,2026-12-20,自愿参加,,8,总的评价,0,5,0,3,0,0,5,3,,8')
  })

  it('have a star for what is kept back', () => {
    const [, , open] = linesOf([...times(5, 'good'), ...times(1, 'very_good'), ...times(3, 'poor')])
    assert.equal(open, '2026,2026-12-20,自愿参加,,9,总的评价,*,*,0,*,*,0,6,3,,9')
    assert.match(linesOf(times(2, 'poor'))[2] ?? '', /自愿参加,,\*,总的评价,\*/)
  })
})
