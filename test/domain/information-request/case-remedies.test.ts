import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { caseAt, viewOn } from '../../../src/domain/information-request/case-at'
import { clocksOn } from '../../../src/domain/information-request/case-clocks'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import { remediesOn } from '../../../src/domain/information-request/case-remedies'
import { ANSWERED, events, GRANTED, RECEIVED } from './case-builder'
import type { Step } from './case-builder'

const refused = { ...GRANTED, outcome: 'secret', reason: '属于国家秘密' }
const answeredWith = (reply: unknown, on: string): readonly Step[] => [
  ['submitted', on],
  ['received', on],
  ['reply_drafted', on, { reply }],
  ['replied', on, { reply }],
  ['reply_served', on],
]
const remedies = (today: string, steps: readonly Step[]) =>
  caseAt(events(...steps), day(today), nationalCalendar).remedies

describe('remedies against an answer', () => {
  it('are none while nothing is decided', () => {
    assert.deepEqual(remedies('2026-03-30', RECEIVED), [])
  })

  it('are reconsideration within 60 days or suit within 6 months, from service', () => {
    const [reconsideration, lawsuit, complaint] = remedies('2026-03-25', ANSWERED)
    assert.equal(reconsideration?.applyBy?.dueOn, '2026-05-18')
    assert.equal(reconsideration?.route, 'either')
    assert.equal(reconsideration?.estimated, false)
    assert.equal(lawsuit?.applyBy?.dueOn, '2026-09-20')
    assert.equal(complaint?.kind, 'complaint')
    assert.equal(complaint?.applyBy, null)
  })

  it('are estimated from the letter, the safer side, while service is not on record', () => {
    const [reconsideration] = remedies('2026-03-25', ANSWERED.slice(0, -1))
    assert.equal(reconsideration?.applyBy?.dueOn, '2026-05-18')
    assert.equal(reconsideration?.applyBy?.startOn, '2026-03-18')
    assert.equal(reconsideration?.estimated, true)
    assert.match(reconsideration?.text ?? '', /还没有登记答复哪天送到/)
  })

  it('against a refusal begin with reconsideration since 2024-01-01', () => {
    const [reconsideration, lawsuit] = remedies('2024-01-05', answeredWith(refused, '2024-01-02'))
    assert.equal(reconsideration?.route, 'reconsideration_first')
    assert.equal(lawsuit?.applyBy, null)
    assert.match(lawsuit?.text ?? '', /须先申请行政复议/)
  })

  it('against a refusal of 2023 left the choice', () => {
    const [reconsideration, lawsuit] = remedies('2024-01-05', answeredWith(refused, '2023-12-29'))
    assert.equal(reconsideration?.route, 'either')
    assert.equal(lawsuit?.applyBy?.dueOn, '2024-07-01')
  })

  it('mark a disputed route for a legal check', () => {
    const disputed = { ...GRANTED, outcome: 'special_query' }
    assert.equal(remedies('2026-03-25', answeredWith(disputed, '2026-03-02'))[0]?.needsLegalCheck, true)
  })

  it('stay open against a closing, but not against a withdrawal', () => {
    const abandoned = ['closed', '2026-03-23', { outcome: 'abandoned' }] as const
    assert.equal(remedies('2026-03-24', [...RECEIVED, abandoned])[0]?.kind, 'reconsideration')
    assert.deepEqual(
      remedies('2026-03-24', [...RECEIVED, ['closed', '2026-03-23']]).map(({ kind }) => kind),
      ['complaint'],
    )
    assert.deepEqual(remedies('2026-05-24', [...RECEIVED, ['withdrawn', '2026-03-23']]), [])
  })
})

describe('remedies against silence (A11)', () => {
  it('begin the day after the reply term, with reconsideration advised', () => {
    const [reconsideration, complaint] = remedies('2026-03-31', RECEIVED)
    assert.equal(reconsideration?.applyBy?.dueOn, '2026-05-29')
    assert.equal(reconsideration?.needsLegalCheck, true)
    assert.equal(reconsideration?.route, 'reconsideration_first')
    assert.equal(complaint?.kind, 'complaint')
  })

  it('offer a direct suit too under the other view, or before 2024', () => {
    const facts = factsOf(events(...RECEIVED))
    const view = viewOn(day('2026-03-31'), nationalCalendar, { noReplyRoute: 'either' })
    const kinds = remediesOn(facts, clocksOn(facts, view).reply, view).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['reconsideration', 'lawsuit', 'complaint'])
    const old: readonly Step[] = [
      ['submitted', '2023-03-01'],
      ['received', '2023-03-01'],
    ]
    assert.equal(remedies('2023-06-01', old)[1]?.kind, 'lawsuit')
  })
})
