import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  BUDGET_GRADE_TEXTS,
  BUDGET_GRADES,
  BUDGET_REPORT_TEXTS,
  BUDGET_REPORTS,
  figuresText,
  sumsChecked,
  wrongSums,
  type FiguresRow,
  type FiguresTable,
} from '../../../src/domain/structured/figures-table'

const row = (label: string, values: FiguresRow['values'], changes: Partial<FiguresRow> = {}): FiguresRow => ({
  label,
  values,
  level: 0,
  isTotal: false,
  partsAreAll: true,
  ...changes,
})
const total = (...values: readonly (number | null)[]) => row('合计', values, { isTotal: true })
const table = (...rows: readonly FiguresRow[]): FiguresTable => ({
  title: '支出',
  about: { grade: 'township', report: 'budget' },
  unit: '万元',
  columns: ['上年', '本年'],
  rows,
})

describe('a table of figures (Art. 20(7))', () => {
  it('adds up when each total is the sum of the main lines, rounding apart', () => {
    assert.deepEqual(wrongSums(table(row('甲', [1.11, 2]), row('乙', [2.22, 3]), total(3.33, 5))), [])
    assert.deepEqual(wrongSums(table(row('甲', [1.005, 2]), row('乙', [2.005, 3]), total(3, 5))), [])
  })

  it('names the total that does not, with what the parts make', () => {
    assert.deepEqual(wrongSums(table(row('甲', [1, 2]), row('乙', [2, 3]), total(3, 6))), [
      { label: '合计', column: '本年', stated: 6, summed: 5 },
    ])
  })

  it('checks subtotals against their own parts, not against what comes after', () => {
    const part = (label: string, value: number) => row(label, [value, value], { level: 1 })
    const sound = table(row('甲', [3, 3]), part('甲一', 1), part('甲二', 2), row('乙', [4, 4]), total(7, 7))
    assert.deepEqual([wrongSums(sound), sumsChecked(sound)], [[], 4])
    const wrong = table(row('甲', [9, 9]), part('甲一', 1), part('甲二', 2))
    assert.equal(wrongSums(wrong)[0]?.summed, 3)
  })

  it('does not ask 「其中」 to be all of it, and checks nothing where a figure is missing', () => {
    const some = table(row('甲', [9, 9], { partsAreAll: false }), row('其中：甲一', [1, 1], { level: 1 }))
    assert.deepEqual([wrongSums(some), sumsChecked(some)], [[], 0])
    const gap = table(row('甲', [null, 2]), total(3, 2))
    assert.deepEqual([wrongSums(gap), sumsChecked(gap)], [[], 1])
  })

  it('can be read as text, and every grade and account has its word', () => {
    assert.equal(figuresText(table(total(1, null))), '支出\n合计：上年 1，本年 无（万元）')
    assert.ok(BUDGET_GRADES.every((grade) => BUDGET_GRADE_TEXTS[grade] !== ''))
    assert.ok(BUDGET_REPORTS.every((report) => BUDGET_REPORT_TEXTS[report] !== ''))
  })
})
