import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reportInJson } from '../../../../src/domain/annual-report/print/report-json'
import { reportOf } from './printed-builder'

const report = reportOf(2026)
const read = (text: object) => JSON.parse(JSON.stringify(text)) as ReturnType<typeof reportInJson>

describe('a report in JSON', () => {
  it('holds every figure, null for what nobody knows', () => {
    const figures = read(reportInJson(report, null)).tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.figures),
    )
    const cells = report.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    assert.deepEqual(
      figures.map(({ key, value, unit }) => [key, value, unit]),
      cells.map(({ key, value, unit }) => [key, value, unit]),
    )
  })

  it('names cases, sources and notes to staff only', () => {
    assert.doesNotMatch(JSON.stringify(reportInJson(report, null)), /"cases":|"source":|"note":|case-1/)
    const staff = read(reportInJson(report, (key) => (key === 'table2.new.total' ? ['case-1'] : [])))
    const all = staff.tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures))
    assert.deepEqual(all.find(({ key }) => key === 'table2.new.total')?.cases, ['case-1'])
    assert.equal(all.find(({ key }) => key === 'table1_1.rules.made')?.cases, undefined)
    assert.ok(all.every(({ source }) => source !== undefined))
  })
})
