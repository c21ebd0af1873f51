import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cellsOfReport, valuesOfReport } from '../../../src/domain/annual-report/report-cells'
import type { ReportCell } from '../../../src/domain/annual-report/report-table'

const cell = (key: string, value: number | null): ReportCell => ({
  ...{ key, value, unit: '件', source: 'computed', opens: true },
})
const row = (key: string, ...cells: readonly ReportCell[]) => ({ key, label: key, groups: [], cells })
const table = (key: string, ...rows: readonly ReturnType<typeof row>[]) => ({
  key,
  title: key,
  columns: [],
  rows,
})
const report = {
  tables: [
    table('one', row('a', cell('one.a.x', 1), cell('one.a.y', null)), row('b', cell('one.b.x', 0))),
    table('two', row('a', cell('two.a.x', 4))),
  ],
}

describe('the figures of a report', () => {
  it('are those of every table, in the order of the report', () => {
    assert.deepEqual(
      cellsOfReport(report).map(({ key }) => key),
      ['one.a.x', 'one.a.y', 'one.b.x', 'two.a.x'],
    )
    assert.deepEqual(cellsOfReport({ tables: [] }), [])
  })

  it('are known by their keys, and what nobody knows is not 0', () => {
    const values = valuesOfReport(report)
    assert.deepEqual(
      [values.get('one.a.y'), values.get('one.b.x'), values.get('two.b.x')],
      [null, 0, undefined],
    )
  })
})
