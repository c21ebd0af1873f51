import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { Actor } from '../../../src/domain/people/roles'
import type { ScorecardAct, ScorecardEvent } from '../../../src/domain/scorecard/events'
import { scorecardAt } from '../../../src/domain/scorecard/scorecard-at'
import { isOfUnit, isWithoutDesk, judgeScorecardAct } from '../../../src/domain/scorecard/scorecard-rules'
import { appealed, CHART, CLERK, decided, drafted, HANDLER, HEAD, MAYOR, shown } from './scorecard-builder'

const said = (
  act: ScorecardAct,
  events: readonly ScorecardEvent[],
  [actor, today]: readonly [Actor, string],
) => {
  const judged = judgeScorecardAct(act, scorecardAt(events), { actor, today: day(today), chart: CHART })
  return judged.allowed ? 'allowed' : judged.code
}
const SHOWN = [drafted(), shown()]
const OWN = [drafted({ unit: { kind: 'unit', id: 'office', name: '党政综合办公室' } }), shown()]

describe('the table of cards', () => {
  it('lets the unit appeal until the last day, and nobody else', () => {
    assert.equal(said('appeal', SHOWN, [HANDLER, '2026-10-16']), 'allowed')
    assert.equal(said('appeal', SHOWN, [HANDLER, '2026-10-19']), 'appeal-over')
    assert.equal(said('appeal', SHOWN, [CLERK, '2026-10-16']), 'not-of-unit')
  })
  it('lets the office write down what a unit without accounts says', () => {
    const village = { kind: 'village', id: 'v1', name: '芒线村' } as const
    assert.equal(isWithoutDesk(village, CHART), true)
    const ofVillage = [drafted({ unit: village }), shown()]
    assert.equal(said('appeal', ofVillage, [CLERK, '2026-10-16']), 'allowed')
    assert.equal(said('appeal', ofVillage, [HANDLER, '2026-10-16']), 'not-of-unit')
  })
  it('lets nobody decide on, confirm or strike out the card of his own unit', () => {
    assert.equal(isOfUnit('head', { kind: 'unit', id: 'office', name: '' }, CHART), true)
    const own = [...OWN, appealed({ by: CLERK })]
    for (const act of ['decide', 'strike_out'] as const) {
      assert.equal(said(act, own, [HEAD, '2026-10-12']), 'own-unit')
      assert.equal(said(act, own, [MAYOR, '2026-10-12']), 'allowed')
    }
    assert.equal(said('confirm', OWN, [HEAD, '2026-10-19']), 'own-unit')
    assert.equal(said('confirm', OWN, [MAYOR, '2026-10-19']), 'allowed')
  })
  it('has a card confirmed when the term is over and every appeal is decided', () => {
    assert.equal(said('confirm', SHOWN, [HEAD, '2026-10-16']), 'appeal-runs')
    assert.equal(said('confirm', [...SHOWN, appealed()], [HEAD, '2026-10-19']), 'appeals-open')
    assert.equal(said('confirm', [...SHOWN, appealed(), decided()], [HEAD, '2026-10-19']), 'allowed')
  })
  it('has an appeal decided by somebody other than whoever wrote it down', () => {
    const own = [...SHOWN, appealed({ by: HEAD, from: '村主任' })]
    assert.equal(said('decide', own, [HEAD, '2026-10-12']), 'own-appeal')
    assert.equal(said('decide', own, [MAYOR, '2026-10-12']), 'allowed')
  })
})
