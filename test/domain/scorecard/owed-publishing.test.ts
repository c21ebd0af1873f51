import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar as calendar } from '../../../src/domain/calendar/working-days'
import type { DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import type { KeptItem } from '../../../src/domain/catalogue/duties'
import { assessedPeriod } from '../../../src/domain/scorecard/assessed-period'
import { countedPublishing } from '../../../src/domain/scorecard/owed-publishing'
import { anEntry, aRecord, kept } from '../catalogue/catalogue-builder'

const QUARTERLY = {
  timing: { kind: 'regular', every: 'quarter' },
  term: { length: 15, unit: 'calendar_days', article: '本镇设定' },
  ownerUnitId: 'social',
} as const
const VILLAGES = [{ id: 'v1', name: '芒线村', since: day('2026-01-01'), retiredOn: null }]

const counted = (items: readonly KeptItem[], records: readonly DisclosureRecord[], today = '2026-10-09') =>
  countedPublishing(
    { items, records, today: day(today), calendar, villages: VILLAGES },
    { period: assessedPeriod('2026Q3')!, today: day(today) },
  )
const of = (criterion: string, all: ReturnType<typeof counted>) =>
  all
    .filter((each) => each.criterion === criterion)
    .map((each) => [each.of.kind, each.of.id, each.thing.isBad] as const)
const out = (on: string, id = 'd1') => [anEntry({ id: `e-${id}`, disclosureId: id, wentOutOn: day(on) })]
const forQuarter = (period: string, on: string | null) =>
  aRecord({ id: period, period }, on === null ? [] : out(on, period))

describe('what a unit published in a quarter', () => {
  const item = kept(QUARTERLY)

  it('is in time or late by the last day that lies in the quarter, once', () => {
    // The second quarter is due on 15 July, the third on 15 October.
    assert.deepEqual(of('freshness', counted([item], [forQuarter('2026Q2', '2026-07-15')])), [
      ['unit', 'social', false],
    ])
    assert.deepEqual(of('freshness', counted([item], [forQuarter('2026Q2', '2026-07-16')])), [
      ['unit', 'social', true],
    ])
    assert.deepEqual(of('freshness', counted([item], [])), [['unit', 'social', true]])
  })
  it('is settled where nothing was to be published, for a reason', () => {
    const none = aRecord({ id: 'none', period: '2026Q2', noneBecause: '本季度没有采购' })
    const [thing] = counted([item], [none]).filter(({ criterion }) => criterion === 'freshness')
    assert.deepEqual(
      [thing?.thing.isBad, thing?.thing.note],
      [false, '最迟2026年7月15日，登记没有：本季度没有采购'],
    )
  })
  it('counts what was made from the day on which it was', () => {
    const made = (on: string) => aRecord({ formedOn: day('2026-07-20') }, out(on))
    const one = kept({ ownerUnitId: 'social' })
    assert.deepEqual(of('freshness', counted([one], [made('2026-08-17')])), [['unit', 'social', false]])
    assert.deepEqual(of('freshness', counted([one], [made('2026-08-18')])), [['unit', 'social', true]])
  })
})

describe('what a unit covers', () => {
  it('is each of its items that ever went out by the end of the quarter', () => {
    const one = kept({ ownerUnitId: 'social' })
    assert.deepEqual(of('coverage', counted([one], [])), [['unit', 'social', true]])
    assert.deepEqual(of('coverage', counted([one], [aRecord({}, out('2026-03-10'))])), [
      ['unit', 'social', false],
    ])
    assert.deepEqual(of('coverage', counted([one], [aRecord({}, out('2026-10-01'))])), [
      ['unit', 'social', true],
    ])
  })
  it('is owed by each village for what villages owe, and not by what came later or is retired', () => {
    const ofVillages = kept({ id: 'accounts', columnId: 'village_affairs', ownerUnitId: 'social' })
    const later = kept({ id: 'later' }, '2026-10-01')
    const retired = { ...kept({ id: 'old' }), retiredOn: day('2026-05-01') }
    assert.deepEqual(of('coverage', counted([ofVillages, later, retired], [])), [['village', 'v1', true]])
  })
})
