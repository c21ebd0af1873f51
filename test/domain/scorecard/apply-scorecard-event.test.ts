import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { applyScorecardEvent, draftScorecard } from '../../../src/domain/scorecard/apply-scorecard-event'
import type { ScorecardAct, ScorecardEvent } from '../../../src/domain/scorecard/events'
import {
  appealed,
  CHART,
  CLERK,
  confirmed,
  decided,
  drafted,
  HEAD,
  shown,
  struckOut,
} from './scorecard-builder'

const result = (applied: ReturnType<typeof applyScorecardEvent>) =>
  applied.ok ? 'ok' : `${applied.code} ${String(applied.detail.field ?? '')}`.trim()
const added = (
  events: readonly ScorecardEvent[],
  act: ScorecardAct,
  [event, today = '2026-10-12']: readonly [ScorecardEvent, string?],
) => result(applyScorecardEvent(events, { act, event, chart: CHART, today: day(today) }))
const SHOWN = [drafted(), shown()]
const APPEALED = [...SHOWN, appealed()]

describe('an event of a card', () => {
  it('is added when its act is lawful and its content holds', () => {
    assert.equal(result(draftScorecard(drafted())), 'ok')
    assert.equal(added([drafted()], 'show', [shown()]), 'ok')
    assert.equal(added(SHOWN, 'appeal', [appealed()]), 'ok')
    assert.equal(added(APPEALED, 'decide', [decided()]), 'ok')
    assert.equal(added(SHOWN, 'confirm', [confirmed(3), '2026-10-19']), 'ok')
  })
  it('begins no card before its quarter is over', () => {
    assert.equal(result(draftScorecard(drafted({ period: '2026Q4' }))), 'date-to-come period')
    assert.equal(result(draftScorecard(drafted({ period: '2026-03' }))), 'date-to-come period')
  })
  it('appeals only what cost points, once, with a reason', () => {
    assert.equal(added(SHOWN, 'appeal', [appealed({ criterion: 'coverage' })]), 'nothing-to-mend criterion')
    assert.equal(added(SHOWN, 'appeal', [appealed({ reason: ' ' })]), 'reason-missing reason')
    assert.equal(added(APPEALED, 'appeal', [appealed({ seq: 4 })]), 'nothing-to-mend criterion')
    const village = drafted({ unit: { kind: 'village', id: 'v1', name: '芒线村' } })
    assert.equal(added([village, shown()], 'appeal', [appealed({ by: CLERK })]), 'reason-missing from')
    assert.equal(added([village, shown()], 'appeal', [appealed({ by: CLERK, from: '村主任' })]), 'ok')
  })
  it('decides with a reason, and names what costs nothing any more', () => {
    assert.equal(added(APPEALED, 'decide', [decided({ reason: '' })]), 'reason-missing reason')
    assert.equal(added(APPEALED, 'decide', [decided({ excused: [] })]), 'nothing-to-mend excused')
    assert.equal(added(APPEALED, 'decide', [decided({ excused: ['k9'] })]), 'nothing-to-mend excused')
    assert.equal(added(APPEALED, 'decide', [decided({ granted: false, excused: [] })]), 'ok')
    assert.equal(added(APPEALED, 'decide', [decided({ criterion: 'quality' })]), 'nothing-to-mend criterion')
    const two = [...SHOWN, appealed(), appealed({ seq: 4, criterion: 'quality', by: HEAD })]
    assert.equal(
      added(two, 'decide', [decided({ seq: 5, criterion: 'quality' })]),
      'nothing-to-mend criterion',
    )
  })
  it('is refused out of turn, without a reason, and by whoever may not', () => {
    assert.equal(added(SHOWN, 'strike_out', [struckOut(3, '')]), 'reason-missing reason')
    assert.equal(added(SHOWN, 'confirm', [confirmed(9), '2026-10-19']), 'wrong-sequence')
    assert.equal(added(SHOWN, 'confirm', [confirmed(3, CLERK), '2026-10-19']), 'role-not-allowed')
    assert.equal(added([drafted()], 'appeal', [appealed({ seq: 2 })]), 'not-now')
  })
})
