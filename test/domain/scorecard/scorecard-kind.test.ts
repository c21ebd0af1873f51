import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  SCORECARD,
  SCORECARD_TERMS,
  scorecardTermsIn,
  scorecardTitle,
  type ScorecardTermsSet,
} from '../../../src/domain/scorecard/scorecard-kind'
import { USUAL_SCORECARD_TERMS } from '../../../src/domain/scorecard/scorecard-terms'
import { confirmed, drafted, HEAD, shown } from './scorecard-builder'

it('a card is named by unit and period, and open until it is confirmed', () => {
  assert.equal(scorecardTitle(drafted()), '社会事务办公室2026年第三季度评分表')
  assert.equal(SCORECARD.outlineOf([drafted()]).isOpen, true)
  assert.deepEqual(SCORECARD.outlineOf([drafted(), shown(), confirmed(3)]), {
    ...{ title: '社会事务办公室2026年第三季度评分表', status: 'confirmed' },
    ...{ isOpen: false, isPublic: false, ownerId: null },
  })
})

it('the terms set last are in force, the usual ones until then', () => {
  const set: ScorecardTermsSet = {
    ...{ seq: 1, on: day('2026-10-09'), at: '2026-10-09T02:00:00.000Z', by: HEAD, type: 'terms_set' },
    ...{ terms: { ...USUAL_SCORECARD_TERMS, appealDays: 7 }, because: '按县里的办法' },
  }
  assert.equal(scorecardTermsIn([]), USUAL_SCORECARD_TERMS)
  assert.equal(scorecardTermsIn([set]).appealDays, 7)
  assert.equal(SCORECARD_TERMS.outlineOf([set]).title, '考核评分办法')
})
