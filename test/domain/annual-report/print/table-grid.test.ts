import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tableGrid, type TableGrid } from '../../../../src/domain/annual-report/print/table-grid'
import type { AnnualReport } from '../../../../src/domain/annual-report/annual-report'
import { reportOf } from './printed-builder'

const gridOf = (report: AnnualReport, key: string): TableGrid =>
  tableGrid(report.tables.find((table) => table.key === key)!)

/** How often each place of a grid is covered. */
const covers = ({ rows, columns, cells }: TableGrid): readonly number[] => {
  const places = new Array<number>(rows * columns).fill(0)
  for (const { row, column, rowSpan, columnSpan } of cells)
    for (let down = row; down < row + rowSpan; down += 1)
      for (let right = column; right < column + columnSpan; right += 1) places[down * columns + right]! += 1
  return places
}

describe('a printed table', () => {
  it('covers each place exactly once, in every form', () => {
    for (const report of [reportOf(2026), reportOf(2020), reportOf(2018)])
      for (const table of report.tables) {
        const grid = tableGrid(table)
        assert.ok(
          covers(grid).every((times) => times === 1),
          `${report.year} ${table.key}`,
        )
      }
  })

  it('holds every figure of its table, in order, and nothing for one that nobody knows', () => {
    for (const report of [reportOf(2026), reportOf(2020), reportOf(2018)])
      for (const table of report.tables) {
        const figures = tableGrid(table).cells.filter(({ isFigure }) => isFigure)
        assert.deepEqual(
          figures.map(({ value }) => value),
          table.rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
        )
        for (const { value, text } of figures) assert.equal(text, value === null ? '—' : String(value))
      }
  })

  it('merges headings as the form prints them: 申请人情况 over all, 法人或其他组织 over five', () => {
    const grid = gridOf(reportOf(2026), 'table2')
    const spans = (text: string) =>
      grid.cells.filter((cell) => cell.text === text).map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan])
    assert.equal(grid.headRows, 3)
    assert.deepEqual(spans('申请人情况'), [[7, 1]])
    assert.deepEqual(spans('法人或其他组织'), [[5, 1]])
    assert.deepEqual(spans('自然人'), [[1, 2]])
    assert.deepEqual(spans('三、本年度办理结果'), [[1, 22]])
    assert.deepEqual(spans('（三）不予公开'), [[1, 8]])
    assert.deepEqual(spans('（一）予以公开'), [[2, 1]])
    assert.deepEqual(spans('一、本年新收政府信息公开申请数量'), [[3, 1]])
  })

  it('says the unit of each row where units differ', () => {
    const grid = gridOf(reportOf(2018), 'statistics')
    assert.ok(grid.cells.some(({ text, row }) => text === '单位' && row === 0))
    assert.ok(grid.cells.some(({ text }) => text === '万元'))
    assert.ok(!gridOf(reportOf(2026), 'table2').cells.some(({ text }) => text === '单位'))
  })
})
