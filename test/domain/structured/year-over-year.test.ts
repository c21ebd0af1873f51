import assert from 'node:assert/strict'
import { it } from 'node:test'
import { figuresIn } from '../../../src/domain/structured/figures-in-table'
import { MOST_YEARS, yearOverYear } from '../../../src/domain/structured/year-over-year'

const sheet = (year: number, rows: readonly (readonly string[])[], unit = '万元') => {
  const table = figuresIn(rows, { title: '', unit })
  assert.ok(table)
  return { year, table }
}
const NEWER = sheet(2026, [
  ['项目', '2025年', '2026年'],
  ['一、会议费', '3', '4.5'],
  ['二、培训费', '', '1'],
  ['合计', '3', '5.5'],
])
const OLDER = sheet(2024, [
  ['项目', '金额'],
  ['会议费', '2'],
  ['合计', '2'],
])

it('lays the accounts of several years side by side, line by line, with the change from the year before', () => {
  const [meetings, training, total] = yearOverYear([OLDER, NEWER])
  assert.deepEqual(meetings, {
    label: '会议费',
    isTotal: false,
    values: [
      { year: 2024, value: 2 },
      { year: 2025, value: 3 },
      { year: 2026, value: 4.5 },
    ],
    change: 1.5,
  })
  assert.deepEqual([training?.values, training?.change], [[{ year: 2026, value: 1 }], null])
  assert.deepEqual([total?.isTotal, total?.change], [true, 2.5])
  assert.ok((meetings?.values.length ?? 0) <= MOST_YEARS)
})

it('compares nothing that is in another unit', () => {
  const inYuan = sheet(
    2024,
    [
      ['项目', '金额'],
      ['会议费', '20000'],
    ],
    '元',
  )
  assert.equal(yearOverYear([inYuan, NEWER])[0]?.values.length, 2)
  assert.deepEqual(yearOverYear([]), [])
})
