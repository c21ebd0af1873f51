import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { valuesOfReport } from '../../../src/domain/annual-report/report-cells'
import { checksOfSums } from '../../../src/domain/county/checks-of-sums'
import { EMPTY_REPORT } from '../county-report/county-report-builder'

const NEW = 'table2.new.citizen'
const reportWith = (value: number) => ({
  tables: EMPTY_REPORT.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.key === NEW ? { ...cell, value } : cell)),
    })),
  })),
})

describe('the checks of the county’s sums', () => {
  const parts = [2, 3].map(
    (value, at) => [`镇${at}`, new Map([...valuesOfReport(EMPTY_REPORT), [NEW, value]])] as const,
  )

  it('hold where each figure is the sum of its parts', () => {
    const [sums] = checksOfSums(reportWith(5), { parts, leftOut: [] })
    assert.deepEqual([sums?.holds, sums?.message], [true, ''])
  })

  it('name the figure that isn’t', () => {
    const [sums] = checksOfSums(reportWith(6), { parts, leftOut: [] })
    assert.deepEqual([sums?.holds, sums?.cells], [false, [NEW]])
    assert.match(sums?.message ?? '', /6，各乡镇相加是5/)
  })

  it('warn of a township that is missing, by its name', () => {
    const leftOut = [{ township: '那邦镇', because: 'not_handed_in' }] as const
    const [, whole] = checksOfSums(reportWith(5), { parts, leftOut })
    assert.deepEqual([whole?.holds, whole?.level], [false, 'warning'])
    assert.match(whole?.message ?? '', /那邦镇还没有公开.*不当作0/)
  })

  it('say nothing while nobody has published', () => {
    assert.equal(checksOfSums(EMPTY_REPORT, { parts: [], leftOut: [] })[0]?.holds, null)
  })
})
