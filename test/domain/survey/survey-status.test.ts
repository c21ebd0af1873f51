import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  OPEN_SURVEYS,
  PUBLIC_SURVEYS,
  publicSurveyStatus,
  SURVEY_STATUS_TEXTS,
  SURVEY_STATUSES,
} from '../../../src/domain/survey/survey-status'

describe('the status of a survey', () => {
  it('has a Chinese name each, and tells outside nothing of steps inside', () => {
    assert.equal(
      new Set(SURVEY_STATUSES.map((each) => SURVEY_STATUS_TEXTS[each])).size,
      SURVEY_STATUSES.length,
    )
    assert.equal(publicSurveyStatus('result_in_review'), 'ended')
    assert.deepEqual(
      SURVEY_STATUSES.filter((each) => !PUBLIC_SURVEYS.includes(each)),
      ['drafting', 'in_review'],
    )
    assert.deepEqual(
      SURVEY_STATUSES.filter((each) => !OPEN_SURVEYS.includes(each)),
      ['published', 'stopped'],
    )
  })
})
