import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar as calendar } from '../../../src/domain/calendar/working-days'
import type { DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { dutiesOn, urgencyOf } from '../../../src/domain/catalogue/duties'
import type { KeptItem } from '../../../src/domain/catalogue/duties'
import { anEntry, aRecord, kept } from './catalogue-builder'

const on = (today: string, items: readonly KeptItem[], records: readonly DisclosureRecord[] = []) =>
  dutiesOn({ items, records, today: day(today), calendar })

const QUARTERLY = {
  timing: { kind: 'regular', every: 'quarter' },
  term: { length: 15, unit: 'calendar_days', article: '本镇设定' },
} as const

describe('what is owed after something was made or changed (Art. 26)', () => {
  it('is due on the twentieth working day and overdue on the next', () => {
    const [onTheDay] = on('2026-03-30', [kept()], [aRecord()])
    assert.equal(onTheDay?.clock?.dueOn, '2026-03-30')
    assert.equal(onTheDay?.daysLeft, 0)
    assert.equal(urgencyOf(onTheDay!), 'soon')
    const [dayAfter] = on('2026-03-31', [kept()], [aRecord()])
    assert.equal(dayAfter?.daysLeft, -1)
    assert.equal(urgencyOf(dayAfter!), 'overdue')
    assert.equal(dayAfter?.title, '2026年春耕补贴')
  })

  it('ends with the first entry of the ledger, and comes back when that is taken back', () => {
    assert.deepEqual(on('2026-03-31', [kept()], [aRecord({}, [anEntry()])]), [])
    const countered = aRecord({}, [anEntry(), anEntry({ id: 'e2', counters: 'e1' })])
    assert.equal(on('2026-03-31', [kept()], [countered]).length, 1)
  })
})

describe('what is overdue', () => {
  it('is first what was made and lies there, then periods, then what never was there', () => {
    const standing = kept({ id: 'always', timing: { kind: 'standing' } }, '2025-01-01')
    const quarterly = kept({ ...QUARTERLY, id: 'quarterly' }, '2025-10-01')
    const owed = on('2026-03-31', [standing, quarterly, kept()], [aRecord()])
    assert.deepEqual(
      owed.map(({ kind }) => kind),
      ['made', 'period', 'standing'],
    )
    assert.ok(owed.every((duty) => urgencyOf(duty) === 'overdue'))
  })
})

describe('what is owed for a period', () => {
  const item = kept(QUARTERLY, '2026-01-01')

  it('is named by the period and due so many days after its end', () => {
    const [duty] = on('2026-04-10', [item])
    assert.equal(duty?.title, '惠农补贴发放情况（2026年第一季度）')
    assert.equal(duty?.clock?.dueOn, '2026-04-15')
    assert.equal(duty?.period, '2026Q1')
    assert.equal(duty?.disclosureId, '')
  })

  it('is overdue on the Saturday after a Friday, though no working day has passed', () => {
    const item = kept({ ...QUARTERLY, term: { ...QUARTERLY.term, length: 10 } }, '2026-01-01')
    assert.deepEqual(
      ['2026-04-10', '2026-04-11', '2026-04-13'].map((today) => on(today, [item])[0]?.daysLeft),
      [0, -1, -1],
    )
  })

  it('adds up period by period, until each is settled', () => {
    assert.equal(on('2026-07-20', [item]).length, 2)
    const first = aRecord({ period: '2026Q1' }, [anEntry()])
    assert.deepEqual(
      on('2026-07-20', [item], [first]).map(({ period }) => period),
      ['2026Q2'],
    )
  })

  it('is settled by a recorded reason why there is nothing', () => {
    const none = aRecord({ period: '2026Q1', noneBecause: '本季度没有发放' })
    assert.deepEqual(on('2026-04-10', [item], [none]), [])
  })

  it('leads to what was registered for it and has not gone out', () => {
    const [duty] = on('2026-04-10', [item], [aRecord({ period: '2026Q1' })])
    assert.equal(duty?.disclosureId, 'd1')
  })
})

describe('what villages owe (村民委员会组织法 Art. 30)', () => {
  const item = kept({ ...QUARTERLY, id: 'village-affairs', columnId: 'village_affairs', matter: '村务' })
  const villages = [
    { id: 'v1', name: '一村', since: day('2026-01-15'), retiredOn: null },
    { id: 'v2', name: '二村', since: day('2026-04-01'), retiredOn: null },
    { id: 'v3', name: '三村', since: day('2026-01-15'), retiredOn: day('2026-04-05') },
  ]
  const facts = { items: [item], today: day('2026-04-10'), calendar }

  it('is owed by each that is kept, from the day it was taken up', () => {
    const duties = dutiesOn({ ...facts, records: [], villages })
    assert.deepEqual(
      duties.map(({ title, villageId }) => [title, villageId]),
      [['一村：村务（2026年第一季度）', 'v1']],
    )
  })

  it('is settled for one village by what is registered for that village', () => {
    const of = { itemId: 'village-affairs', period: '2026Q1' }
    const township = aRecord(of, [anEntry({ wentOutOn: day('2026-04-02') })])
    assert.equal(dutiesOn({ ...facts, records: [township], villages }).length, 1)
    const own = aRecord({ ...of, villageId: 'v1' }, [anEntry({ wentOutOn: day('2026-04-02') })])
    assert.deepEqual(dutiesOn({ ...facts, records: [own], villages }), [])
  })

  it('is owed by the township as a whole while it keeps no village', () => {
    const [duty] = dutiesOn({ ...facts, records: [] })
    assert.deepEqual([duty?.title, duty?.villageId], ['村务（2026年第一季度）', ''])
  })
})

describe('what should always be there', () => {
  const standing = kept({ timing: { kind: 'standing' } }, '2026-03-02')

  it('is owed from the day it came into the catalogue', () => {
    const [duty] = on('2026-03-31', [standing])
    assert.equal(duty?.kind, 'standing')
    assert.equal(duty?.daysLeft, -1)
    assert.deepEqual(on('2026-03-31', [standing], [aRecord({}, [anEntry()])]), [])
  })
})

describe('the list of duties', () => {
  it('begins with what has waited longest', () => {
    const older = aRecord({ id: 'd0', title: '更早的', formedOn: day('2026-02-02') })
    assert.deepEqual(
      on('2026-04-10', [kept()], [aRecord(), older]).map(({ disclosureId }) => disclosureId),
      ['d0', 'd1'],
    )
  })

  it('owes nothing for an item that is retired', () => {
    const retired = { ...kept(), retiredOn: day('2026-03-20') }
    assert.deepEqual(on('2026-03-31', [retired], [aRecord()]), [])
    assert.equal(on('2026-03-19', [retired], [aRecord()]).length, 1)
  })

  it('says nothing of urgency where the date can’t be worked out', () => {
    assert.equal(urgencyOf({ daysLeft: null }), 'open')
    assert.equal(urgencyOf({ daysLeft: 3 }), 'soon')
    assert.equal(urgencyOf({ daysLeft: 4 }), 'open')
  })
})
