import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EVENT_OF_SURVEY_ACT, SURVEY_ACTS } from '../../../src/domain/survey/events'

describe('events of a survey', () => {
  it('come one from each act', () => {
    assert.equal(new Set(SURVEY_ACTS.map((act) => EVENT_OF_SURVEY_ACT[act])).size, SURVEY_ACTS.length)
  })
})
