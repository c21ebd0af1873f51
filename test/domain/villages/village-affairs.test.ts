import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar as calendar } from '../../../src/domain/calendar/working-days'
import type { DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { dutiesOn, urgencyOf, type KeptItem, type OwingVillage } from '../../../src/domain/catalogue/duties'
import {
  MATTER_STATE_TEXTS,
  MATTER_STATES,
  villageAffairs,
  villageStanding,
} from '../../../src/domain/villages/village-affairs'
import { anEntry, aRecord, kept } from '../catalogue/catalogue-builder'

const TERM = { length: 10, unit: 'calendar_days', article: '本镇设定' } as const
const VILLAGE_ITEM = { columnId: 'village_affairs', term: TERM } as const
const MONEY = kept({
  ...VILLAGE_ITEM,
  id: 'money',
  matter: '村级财务',
  concern: 'money',
  timing: { kind: 'regular', every: 'month' },
})
const AFFAIRS = kept({
  ...VILLAGE_ITEM,
  id: 'affairs',
  matter: '村务',
  concern: 'affairs',
  timing: { kind: 'regular', every: 'quarter' },
})
const MATTERS = kept({ ...VILLAGE_ITEM, id: 'matters', matter: '重大事项', concern: 'affairs' })
const ITEMS = [MONEY, AFFAIRS, MATTERS]

const aVillage = (id: string, since = '2026-01-15'): OwingVillage => ({
  id,
  name: `${id}村`,
  since: day(since),
  retiredOn: null,
})
const ONE = aVillage('one')
const TWO = aVillage('two')

const on = (
  today: string,
  records: readonly DisclosureRecord[] = [],
  items: readonly KeptItem[] = ITEMS,
) => ({
  items,
  records,
  today: day(today),
  calendar,
  villages: [ONE, TWO],
})

const money = (period: string, outOn: string | null, over: Partial<DisclosureRecord['disclosure']> = {}) =>
  aRecord(
    { id: `${period}`, itemId: 'money', period, villageId: 'one', formedOn: day(`${period}-28`), ...over },
    outOn === null ? [] : [anEntry({ wentOutOn: day(outOn) })],
  )

const ofMoney = (today: string, records: readonly DisclosureRecord[] = []) =>
  villageAffairs(ONE, on(today, records))
    .filter(({ itemId }) => itemId === 'money')
    .map(({ period, state, dueOn, lateSince }) => [period, state, dueOn, lateSince])

describe('what one village publishes (村民委员会组织法 Art. 30)', () => {
  it('is owed for the month in which the village was taken up, ten days after its end', () => {
    assert.deepEqual(ofMoney('2026-02-10'), [
      ['2026-02', 'running', '2026-03-10', null],
      ['2026-01', 'waiting', '2026-02-10', null],
    ])
  })

  it('is late from the day after the last day', () => {
    assert.deepEqual(ofMoney('2026-02-11')[1], ['2026-01', 'late', '2026-02-10', '2026-02-11'])
  })

  it('stays marked as late when it comes late, and is in time on the last day', () => {
    assert.equal(ofMoney('2026-02-20', [money('2026-01', '2026-02-10')])[1]?.[1], 'in_time')
    assert.deepEqual(ofMoney('2026-02-20', [money('2026-01', '2026-02-11')])[1], [
      '2026-01',
      'late_done',
      '2026-02-10',
      '2026-02-11',
    ])
  })

  it('is nothing where somebody wrote down why', () => {
    assert.equal(
      ofMoney('2026-02-20', [money('2026-01', null, { noneBecause: '本月没有收支' })])[1]?.[1],
      'nothing',
    )
  })

  it('is not out before the day it is set for', () => {
    assert.equal(ofMoney('2026-02-08', [money('2026-01', '2026-02-09')])[1]?.[1], 'waiting')
    assert.equal(ofMoney('2026-02-09', [money('2026-01', '2026-02-09')])[1]?.[1], 'in_time')
  })

  it('is not settled by what another village did', () => {
    const ofTwo = money('2026-01', '2026-02-09', { villageId: 'two' })
    assert.equal(ofMoney('2026-02-20', [ofTwo])[1]?.[1], 'late')
    const states = villageAffairs(TWO, on('2026-02-20', [ofTwo])).filter(({ period }) => period === '2026-01')
    assert.deepEqual(
      states.map(({ state }) => state),
      ['in_time'],
    )
  })

  it('shows what came up in between once it is out, newest first', () => {
    const about = { itemId: 'matters', villageId: 'one', formedOn: day('2026-03-02') }
    const waiting = aRecord({ ...about, id: 'm1' })
    const out = aRecord({ ...about, id: 'm2', formedOn: day('2026-04-01') }, [
      anEntry({ wentOutOn: day('2026-04-02') }),
    ])
    const matters = villageAffairs(ONE, on('2026-04-05', [waiting, out]))
    assert.deepEqual(
      matters.filter(({ itemId }) => itemId === 'matters').map(({ records }) => records[0]?.disclosure.id),
      ['m2'],
    )
    const days = matters.map(({ aboutOn }) => aboutOn)
    assert.deepEqual(days, [...days].sort().reverse())
  })

  it('has a word for each state', () => {
    assert.equal(new Set(MATTER_STATES.map((state) => MATTER_STATE_TEXTS[state])).size, MATTER_STATES.length)
  })
})

describe('how a village stands', () => {
  it('counts what is late, since when, and names the next day', () => {
    const standing = villageStanding(villageAffairs(ONE, on('2026-04-15', [money('2026-02', '2026-03-05')])))
    assert.deepEqual(standing, {
      late: 3,
      lateSince: '2026-02-11',
      lastOn: '2026-03-05',
      nextDueOn: '2026-05-10',
    })
  })

  it('is nothing at all where the catalogue has no such item', () => {
    assert.deepEqual(villageStanding(villageAffairs(ONE, on('2026-04-15', [], [kept()]))), {
      late: 0,
      lateSince: null,
      lastOn: null,
      nextDueOn: null,
    })
  })
})

describe('one mechanism', () => {
  const record = fc.record({
    month: fc.integer({ min: 1, max: 9 }),
    village: fc.constantFrom('one', 'two'),
    after: fc.option(fc.integer({ min: 1, max: 40 })),
    none: fc.boolean(),
  })

  it('says late of a village just what the township’s duties say overdue, on every day and with whatever went out', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), fc.integer({ min: 0, max: 250 }), (made, later) => {
        const today = addDays(day('2026-01-20'), later)
        const records = made.map(({ month, village, after, none }, at) => {
          const period = `2026-0${month}`
          const outOn = after === null ? null : addDays(day(`${period}-28`), after)
          return money(period, outOn !== null && outOn <= today ? outOn : null, {
            id: `r${at}`,
            villageId: village,
            noneBecause: none ? '没有' : '',
          })
        })
        const facts = on(today, records)
        const overdue = dutiesOn(facts)
          .filter((duty) => urgencyOf(duty) === 'overdue' && duty.kind === 'period')
          .map(({ villageId, itemId, period }) => `${villageId} ${itemId} ${period}`)
        const late = [ONE, TWO].flatMap((village) =>
          villageAffairs(village, facts)
            .filter(({ state }) => state === 'late')
            .map(({ itemId, period }) => `${village.id} ${itemId} ${period}`),
        )
        assert.deepEqual(late.sort(), [...overdue].sort())
      }),
      { numRuns: 300 },
    )
  })
})
