import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { resolveFigures } from '../../../../src/domain/annual-report/resolve-figures'
import { figuresOf } from '../../../../src/domain/annual-report/figures'
import { FORM_2021 } from '../../../../src/domain/annual-report/forms/form-2021'
import { TABLE_TWO_2021 } from '../../../../src/domain/annual-report/forms/table-two'
import { figuresOfPasted } from '../../../../src/domain/annual-report/import/pasted-table'
import type { ReportTable } from '../../../../src/domain/annual-report/report-table'
import { anyGroups } from '../report-builder'
import { reportOf } from '../print/printed-builder'

const tableOf = (groups: Parameters<typeof reportOf>[1]): ReportTable =>
  reportOf(2026, groups).tables.find(({ key }) => key === 'table2')!

/** A table as it is copied out of a document. */
const copied = ({ columns, rows }: ReportTable): string =>
  [
    ['项目', ...columns.map(({ label }) => label)].join('\t'),
    ...rows.map(({ groups, label, cells }) =>
      [...groups, label, ...cells.map(({ value }) => (value === null ? '—' : String(value)))].join('\t'),
    ),
  ].join('\n')

describe('a table pasted from an older report', () => {
  it('gives back every figure of the report it was copied from', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const table = tableOf(groups)
        const read = figuresOfPasted(TABLE_TWO_2021, copied(table))
        assert.ok(read.ok)
        const entries = new Map([...read.value].map(([key, value]) => [key, { value, source: '原报告' }]))
        const counts = { values: new Map<string, number>(), notes: new Map<string, string>() }
        const cells = resolveFigures(figuresOf(FORM_2021), { counts, entries })
        for (const { key, value } of table.rows.flatMap((row) => row.cells))
          assert.equal(cells.get(key)?.value, value, key)
      }),
      { numRuns: 30 },
    )
  })

  it('is refused where a total differs from its parts, naming both', () => {
    const text = copied(tableOf([]))
    const wrong = text.replace(/(（七）总计\t)0/, '$15')
    assert.notEqual(wrong, text)
    const read = figuresOfPasted(TABLE_TWO_2021, wrong)
    assert.equal(read.ok ? '' : read.code, 'total-differs')
    assert.match(read.ok ? '' : String(read.detail.message), /总计是5，各分项相加是0/)
  })

  it('is refused where rows are missing or are those of another table', () => {
    const lines = copied(tableOf([])).split('\n')
    const short = figuresOfPasted(TABLE_TWO_2021, lines.slice(0, 20).join('\n'))
    assert.match(short.ok ? '' : String(short.detail.message), /有25行数，粘贴的有19行/)
    const moved = [...lines.slice(0, 3), ...lines.slice(4), lines[3]!].join('\n')
    const other = figuresOfPasted(TABLE_TWO_2021, moved)
    assert.equal(other.ok ? '' : other.code, 'row-differs')
  })

  it('leaves out what was not stated', () => {
    const [table] = FORM_2021.tables
    const read = figuresOfPasted(table!, '规章\t—\t/\t0\n行政规范性文件\t2\t0\t1,002')
    assert.deepEqual(read.ok && [...read.value], [
      ['table1_1.rules.in_force', 0],
      ['table1_1.normative.made', 2],
      ['table1_1.normative.repealed', 0],
      ['table1_1.normative.in_force', 1002],
    ])
  })
})
