import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { applySurveyEvent, beginSurvey, MOST_MEASURES } from '../../../src/domain/survey/apply-survey-event'
import type { SurveyDrafted } from '../../../src/domain/survey/events'
import {
  AFTER,
  AROUND,
  CONTENT,
  DRAFTED,
  eventAfter,
  OPEN,
  OPENED,
  PUBLISHED,
  RESULT,
  saidTo,
  SUBMITTED,
  surveyOf,
} from './survey-builder'

describe('an event of a survey', () => {
  it('goes from the draft to the published result, each by a second person', () => {
    assert.equal(saidTo(SUBMITTED, DRAFTED), '')
    assert.equal(saidTo(OPENED, DRAFTED, SUBMITTED), '')
    assert.equal(saidTo(RESULT, ...OPEN), '')
    assert.equal(saidTo(PUBLISHED, ...OPEN, RESULT), '')
    const own = ['result_submitted', 'head:office_head', AFTER] as const
    assert.match(saidTo(PUBLISHED, ...OPEN, own), /^second_result_person/)
    assert.match(saidTo(['opened', 'clerk:office_head'], DRAFTED, SUBMITTED), /^second_person/)
  })

  it('has no result before the last day is over', () => {
    assert.match(saidTo(['result_submitted', 'clerk:clerk', '2026-04-01'], ...OPEN), /^not-now/)
  })

  it('says why in words that everybody may read', () => {
    assert.match(
      saidTo(['returned', 'head:office_head', '2026-03-02', { reason: ' ' }], DRAFTED, SUBMITTED),
      /^reason-missing/,
    )
    const stop = (reason: string) =>
      saidTo(['stopped', 'head:office_head', '2026-03-02', { reason }], ...OPEN)
    assert.equal(stop('题目印错了'), '')
    assert.match(stop('请问13812345678'), /^not-public-words/)
  })

  it('says in one to five lines what will be done, without personal data', () => {
    const result = (change: object) => saidTo(['result_submitted', 'clerk:clerk', AFTER, change], ...OPEN)
    assert.match(result({ measures: [] }), /^reason-missing/)
    assert.match(
      result({ measures: Array.from({ length: MOST_MEASURES + 1 }, () => '改') }),
      /^too-many-measures/,
    )
    assert.equal(result({ said: '' }), '')
    assert.match(result({ said: '岩某13812345678说不好' }), /^not-public-words/)
    assert.match(result({ measures: ['找13812345678'] }), /^not-public-words/)
  })

  it('is checked from the first on, and comes in its turn', () => {
    const [first] = surveyOf(['drafted', 'clerk:clerk', '2026-03-02', { content: { ...CONTENT, days: 3 } }])
    const begun = beginSurvey(first as SurveyDrafted)
    assert.deepEqual([begun.ok, !begun.ok && begun.detail.field], [false, 'days'])
    assert.match(
      saidTo(['edited', 'clerk:clerk', '2026-03-02', { content: { ...CONTENT, year: 2020 } }], DRAFTED),
      /^wrong-year/,
    )
    const list = surveyOf(DRAFTED)
    const event = { ...eventAfter(list, SUBMITTED), seq: 5 }
    const late = applySurveyEvent(list, { act: 'submit', event }, { ...AROUND, today: day('2026-03-02') })
    assert.equal(!late.ok && late.code, 'wrong-sequence')
  })
})
