import assert from 'node:assert/strict'
import { it } from 'node:test'
import { basesOf, figureKey, figuresOf } from '../../../src/domain/annual-report/figures'
import { formOfYear } from '../../../src/domain/annual-report/report-form'

const figures = figuresOf(formOfYear(2026))

it('table 2 has 175 figures and table 3 has 15, each with a name of its own', () => {
  const many = (table: string) => figures.filter((figure) => figure.table === table).length
  assert.deepEqual([many('table2'), many('table3')], [175, 15])
  assert.equal(new Set(figures.map(({ key }) => key)).size, figures.length)
})

it('a total comes down to the figures it is the sum of, and the grand total to all results of all applicants', () => {
  assert.deepEqual(basesOf(figures, 'table2.r1.citizen'), ['table2.r1.citizen'])
  assert.equal(basesOf(figures, 'table2.new.total').length, 6)
  assert.equal(basesOf(figures, 'table2.r7.citizen').length, 21)
  assert.equal(new Set(basesOf(figures, 'table2.r7.total')).size, 126)
})

it('a figure says in words which one it is', () => {
  const label = (key: string) => figures.find((figure) => figure.key === key)?.label
  assert.equal(label('table2.new.citizen'), '一、本年新收政府信息公开申请数量 · 自然人')
  assert.equal(label('table3.cases.suit_direct_total'), '未经复议直接起诉总计')
  assert.equal(label('table1_5.licences.decisions'), '行政许可')
})

it('a figure of another form is an error of the program', () => {
  assert.throws(() => basesOf(figures, figureKey('statistics', 'items', 'count')), RangeError)
})
