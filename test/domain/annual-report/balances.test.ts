import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  carriedOver,
  columnSums,
  rowSums,
  tableTwoBalances,
  unknownFigures,
} from '../../../src/domain/annual-report/balances'
import { figuresOf } from '../../../src/domain/annual-report/figures'
import { TABLE_TWO_2021 } from '../../../src/domain/annual-report/forms/table-two'
import { formOfYear } from '../../../src/domain/annual-report/report-form'

/** The column 总计 of a published prefecture table of 2025; its other columns weren't noted down. */
const PUBLISHED: Readonly<Record<string, number>> = {
  'table2.new.total': 14069,
  'table2.carried_in.total': 560,
  'table2.r7.total': 13810,
  'table2.carried_out.total': 819,
}
const valueOf = (key: string): number | null => PUBLISHED[key] ?? null
const total = tableTwoBalances(TABLE_TWO_2021, valueOf).at(-1)!

describe('a published prefecture table', () => {
  it('balances: 14069 + 560 = 13810 + 819', () => {
    assert.deepEqual([total.left, total.right], [14629, 14629])
  })
  it('would not with one request fewer carried out', () => {
    const wrong = (key: string) => (key === 'table2.carried_out.total' ? 818 : valueOf(key))
    const { left, right } = tableTwoBalances(TABLE_TWO_2021, wrong).at(-1)!
    assert.deepEqual([left, right], [14629, 14628])
  })
})

it('a side with an unknown figure is unknown, not 0', () => {
  assert.equal(tableTwoBalances(TABLE_TWO_2021, valueOf)[0]?.left, null)
  assert.equal(rowSums(TABLE_TWO_2021, valueOf).at(-1)?.right, null)
})

it('V1 looks at each column, V3 at each row', () => {
  assert.equal(rowSums(TABLE_TWO_2021, valueOf).length, 7)
  assert.equal(columnSums(TABLE_TWO_2021, valueOf).length, 25)
})

it('V4 compares what was carried in with what last year carried out, column by column', () => {
  const lastYear = (key: string) => (key === 'table2.carried_out.total' ? 560 : null)
  const last = carriedOver(TABLE_TWO_2021, valueOf, lastYear).at(-1)!
  assert.deepEqual([last.left, last.right], [560, 560])
})

it('names what nobody knows yet', () => {
  const figures = figuresOf(formOfYear(2025))
  assert.equal(unknownFigures(figures, valueOf).length, figures.length - 4)
})
