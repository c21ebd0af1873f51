import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countRemedies } from '../../../src/domain/annual-report/count-remedies'
import { countRequests, type RequestGroup } from '../../../src/domain/annual-report/count-requests'
import { chineseNumber, makeReport } from '../../../src/domain/annual-report/make-report'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import type { FigureEntries } from '../../../src/domain/annual-report/resolve-figures'
import { groupsOf, NO_ENTRIES, request } from './report-builder'

const reportOf = (
  year: number,
  groups: readonly RequestGroup[],
  { entries = NO_ENTRIES, through }: { entries?: FigureEntries; through?: number } = {},
) => {
  const form = formOfYear(year, through)
  const { values, notes } = countRequests(form, year, groups)
  const counts = { values: new Map([...values, ...countRemedies(form, year, [])]), notes }
  return makeReport({
    ...{ year, form, tenantName: '盏西镇', known: { counts, entries } },
    against: { lastYear: null, unplaced: 0, leftOut: 0 },
    texts: new Map([['overall', '一年来……']]),
  })
}

describe('a report of the form of 2021', () => {
  const report = reportOf(2026, groupsOf(request(), request({ endedYear: null, outcome: null })))
  it('has its chapters with numbers, words and tables', () => {
    const [first, second] = report.chapters
    assert.deepEqual([first?.number, first?.title, first?.text], ['一', '总体情况', '一年来……'])
    assert.deepEqual([second?.number, second?.text, second?.tables.length], ['二', null, 4])
  })
  it('has one cell for each column in each row', () => {
    for (const { rows, columns } of report.tables)
      for (const { cells } of rows) assert.equal(cells.length, columns.length)
  })
  it('prints what was counted', () => {
    const table = report.tables.find(({ key }) => key === 'table2')
    const totals = table?.rows.map(({ cells }) => cells.at(-1)?.value)
    assert.deepEqual([totals?.[0], totals?.at(-2), totals?.at(-1)], [2, 1, 1])
  })
})

describe('the seed: 盏西镇 2019', () => {
  const source = '2019年度报告'
  const told = { items: 137, by_website: 99, responded: 0, press: 0 }
  const entries: FigureEntries = new Map(
    Object.entries(told).map(([row, value]) => [`statistics.${row}.count`, { value, source }]),
  )
  it('on the old form, by its late use: 137 published, 99 on the site, no request, no reconsideration, no suit', () => {
    const report = reportOf(2019, [], { entries, through: 2019 })
    const value = (row: string) => report.tables[0]?.rows.find(({ key }) => key === row)?.cells[0]?.value
    assert.equal(report.chapters.length, 14)
    assert.deepEqual(['items', 'by_website', 'responded', 'press'].map(value), [137, 99, 0, 0])
    assert.deepEqual(['received', 'answered', 'reconsiderations', 'suits'].map(value), [0, 0, 0, 0])
    assert.equal(value('trainings'), null)
    assert.ok(report.checks.every(({ holds }) => holds !== false))
  })
  it('on the form of its year: tables 2 and 3 all 0, table 1 not stated and so not 0', () => {
    const report = reportOf(2019, [])
    const values = (key: string) =>
      report.tables
        .find((table) => table.key === key)!
        .rows.flatMap(({ cells }) => cells.map(({ value }) => value))
    assert.ok([...values('table2'), ...values('table3')].every((value) => value === 0))
    assert.ok(values('table1_1').every((value) => value === null))
  })
})

it('chapters are numbered in Chinese', () => {
  assert.deepEqual([1, 10, 14, 20, 21].map(chineseNumber), ['一', '十', '十四', '二十', '二十一'])
})
