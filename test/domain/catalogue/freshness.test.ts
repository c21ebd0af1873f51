import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar as calendar } from '../../../src/domain/calendar/working-days'
import { dutiesOn } from '../../../src/domain/catalogue/duties'
import { accountFreshness, columnFreshness } from '../../../src/domain/catalogue/freshness'
import type { ColumnFacts } from '../../../src/domain/catalogue/freshness'
import { anEntry, aRecord, kept } from './catalogue-builder'

const account = { channel: 'wechat_account', place: '盏西镇公众号', since: day('2026-03-01') } as const
const posted = (wentOutOn: string, place = '盏西镇公众号') =>
  aRecord({}, [anEntry({ channel: 'wechat_account', place, wentOutOn: day(wentOutOn) })])

describe('freshness of an account', () => {
  const on = (today: string, records = [posted('2026-03-06')], alone = false) =>
    accountFreshness({ account, alone, records, today: day(today) })

  it('falls silent on the fifteenth day', () => {
    assert.equal(on('2026-03-20').isSilent, false)
    assert.equal(on('2026-03-20').nextDueOn, '2026-03-20')
    assert.equal(on('2026-03-21').isSilent, true)
    assert.equal(on('2026-03-21').silentDays, 15)
  })

  it('is counted from the day it was taken up where nothing ever went out', () => {
    assert.equal(on('2026-03-15', []).isSilent, false)
    assert.equal(on('2026-03-16', []).isSilent, true)
    assert.equal(on('2026-03-16', []).lastOn, null)
  })

  it('does not live from another account’s posts, unless it is the only one', () => {
    const other = [posted('2026-03-20', '别的号')]
    assert.equal(on('2026-03-21', other).lastOn, null)
    assert.equal(on('2026-03-21', other, true).lastOn, '2026-03-20')
  })
})

describe('freshness of columns', () => {
  const facts = (changed: Partial<ColumnFacts> = {}): ColumnFacts => ({
    documents: [{ columnId: 'work_news', count: 3, newestOn: day('2026-03-01') }],
    records: [],
    columnOf: () => 'rural_revitalisation',
    duties: [],
    nextDue: [],
    today: day('2026-03-15'),
    ...changed,
  })
  const column = (id: string, changed: Partial<ColumnFacts> = {}) =>
    columnFreshness(facts(changed)).find(({ columnId }) => columnId === id)!

  it('tells columns without anything to read', () => {
    assert.equal(column('emergency').isEmpty, true)
    assert.equal(column('work_news').isEmpty, false)
    assert.equal(columnFreshness(facts()).length, 21)
  })

  it('does not miss letters in the column of selected letters, which nobody owes', () => {
    const has = (documents: ColumnFacts['documents']) =>
      columnFreshness(facts({ documents })).some(({ columnId }) => columnId === 'selected_letters')
    assert.equal(has([]), false)
    assert.equal(has([{ columnId: 'selected_letters', count: 1, newestOn: day('2026-03-01') }]), true)
  })

  it('holds the news to two weeks, other columns to their own dates', () => {
    assert.equal(column('work_news').isSilent, false)
    assert.equal(column('work_news').nextDueOn, '2026-03-15')
    assert.equal(column('work_news', { today: day('2026-03-16') }).isSilent, true)
    assert.equal(column('plans', { today: day('2026-03-16') }).isSilent, false)
  })

  it('counts what went out on other channels as an update', () => {
    const records = [aRecord({}, [anEntry()])]
    assert.equal(column('rural_revitalisation', { records }).lastOn, '2026-03-10')
  })

  it('counts what is overdue and shows the earliest date', () => {
    const today = day('2026-03-31')
    const duties = dutiesOn({ items: [kept()], records: [aRecord()], today, calendar })
    const found = column('rural_revitalisation', {
      duties,
      today,
      nextDue: [{ columnId: 'rural_revitalisation', dueOn: day('2026-04-15') }],
    })
    assert.equal(found.overdue, 1)
    assert.equal(found.nextDueOn, '2026-03-30')
  })
})
