import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { SURVEY_ACTS } from '../../../src/domain/survey/events'
import { surveyAt } from '../../../src/domain/survey/survey-at'
import { judgeSurveyAct, SURVEY_RULES, SURVEY_WRITERS } from '../../../src/domain/survey/survey-rules'
import { DRAFTED, SUBMITTED, surveyOf } from './survey-builder'

describe('the table of acts on a survey', () => {
  it('names for every act who does it, when and under what, and opens none to residents or the county', () => {
    for (const act of SURVEY_ACTS) {
      const { roles, statuses, article, text } = SURVEY_RULES[act]
      assert.ok(roles.length > 0 && statuses.length > 0 && article !== '' && text !== '', act)
      assert.ok(!roles.includes('resident') && !roles.includes('county'), act)
    }
    assert.ok(!SURVEY_WRITERS.includes('handler'))
  })

  it('opens a survey by a second person', () => {
    const state = surveyAt(surveyOf(['drafted', 'head:office_head'], ['submitted', 'head:office_head']))
    const by = (personId: string) =>
      judgeSurveyAct('open', state, {
        actor: { personId, role: 'office_head' },
        today: day('2026-03-02'),
      }).allowed
    assert.deepEqual([by('head'), by('other')], [false, true])
    const waiting = surveyAt(surveyOf(DRAFTED, SUBMITTED))
    const clerk = { actor: { personId: 'c', role: 'clerk' }, today: day('2026-03-02') } as const
    assert.equal(judgeSurveyAct('open', waiting, clerk).allowed, false)
  })
})
