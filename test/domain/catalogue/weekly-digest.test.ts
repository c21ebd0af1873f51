import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar as calendar } from '../../../src/domain/calendar/working-days'
import { coverageByColumn } from '../../../src/domain/catalogue/coverage'
import { dutiesOn } from '../../../src/domain/catalogue/duties'
import { accountFreshness, columnFreshness } from '../../../src/domain/catalogue/freshness'
import { isDigestDay, mondayOf, weeklyDigest } from '../../../src/domain/catalogue/weekly-digest'
import { aRecord, kept } from './catalogue-builder'

describe('the day of the weekly digest', () => {
  it('is Monday', () => {
    assert.equal(isDigestDay(day('2026-03-02'), calendar), true)
    assert.equal(isDigestDay(day('2026-03-03'), calendar), false)
  })

  it('is the first day worked after a holiday', () => {
    // 2026-10-01 … 10-07 are days off: the week of 5 October begins to work on the 8th.
    assert.equal(isDigestDay(day('2026-10-05'), calendar), false)
    assert.equal(isDigestDay(day('2026-10-08'), calendar), true)
    assert.equal(isDigestDay(day('2026-10-09'), calendar), false)
  })

  it('is at most one in every week of the year', () => {
    const perWeek = new Map<string, number>()
    for (let on = day('2026-01-05'); on <= day('2026-12-27'); on = addDays(on, 1))
      if (isDigestDay(on, calendar)) perWeek.set(mondayOf(on), (perWeek.get(mondayOf(on)) ?? 0) + 1)
    assert.ok(perWeek.size >= 50)
    assert.ok([...perWeek.values()].every((times) => times === 1))
  })
})

describe('the weekly digest', () => {
  const today = day('2026-03-31')
  const items = [kept()]
  const records = [aRecord()]
  const duties = dutiesOn({ items, records, today, calendar })
  const columns = columnFreshness({
    documents: [],
    records,
    columnOf: () => 'rural_revitalisation',
    duties,
    nextDue: [],
    today,
  })
  const account = { channel: 'douyin', place: '', since: day('2026-01-01') } as const
  const accounts = [accountFreshness({ account, alone: true, records, today })]
  const coverage = coverageByColumn({ items, records, today })
  const digest = weeklyDigest({ today, duties, columns, accounts, coverage, deadLinks: 2 })

  it('says what is late first, with its date', () => {
    assert.equal(digest.lines[0], '1项应公开的已过期限：2026年春耕补贴（应于2026年3月30日前）')
  })

  it('names silent accounts, empty columns, dead links and gaps', () => {
    const text = digest.lines.join('\n')
    assert.match(text, /1个账号超过两周未更新：抖音号（89天）/)
    assert.match(text, /21个空白栏目（群众看不到）：.*等21项/)
    assert.match(text, /2处错链死链/)
    assert.match(text, /目录里还有1项从未公开：惠农补贴发放情况/)
    assert.deepEqual(
      [digest.overdue, digest.silentAccounts, digest.emptyColumns, digest.deadLinks],
      [1, 1, 21, 2],
    )
  })

  it('says in one line that all is well', () => {
    const nothing = { today, duties: [], columns: [], accounts: [], coverage: [], deadLinks: 0 }
    assert.deepEqual(weeklyDigest(nothing).lines, ['没有逾期、空白和长期不更新的，目录全部覆盖'])
  })
})
