import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { figuresIn, unitIn } from '../../../src/domain/structured/figures-in-table'
import { sumsChecked, wrongSums } from '../../../src/domain/structured/figures-table'

const AROUND = { title: '支出预算表', unit: '万元' }
const read = (...rows: readonly (readonly string[])[]) => {
  const table = figuresIn([['项目', '2025年', '2026年'], ...rows], AROUND)
  assert.ok(table, 'these are figures')
  return table
}

describe('a table of a published account, read as figures', () => {
  it('has its unit from the line before, its head or its own first row', () => {
    assert.equal(unitIn('单位：万元'), '万元')
    const head = [
      ['项目', '金额（元）'],
      ['会议费', '1,200.50'],
    ]
    assert.deepEqual(figuresIn(head, { title: '', unit: '' })?.rows[0]?.values, [1200.5])
    const above = [['支出表', '单位：万元'], ...head]
    assert.equal(figuresIn(above, { title: '', unit: '' })?.unit, '万元')
  })

  it('adds up its total over the numbered main lines, and subtotals over their parts', () => {
    const sound = read(
      ['一、基本支出', '30.00', '33.00'],
      ['（一）人员', '20', '22'],
      ['（二）公用', '10', '11'],
      ['二、项目支出', '70', '77'],
      ['合　计', '100', '110'],
    )
    assert.deepEqual([wrongSums(sound), sumsChecked(sound)], [[], 4])
  })

  it('says which total is wrong, and what its lines make', () => {
    const wrong = read(['会议费', '1', '2'], ['培训费', '2', '3'], ['合计', '3', '6'])
    assert.deepEqual(wrongSums(wrong), [{ label: '合计', column: '2026年', stated: 6, summed: 5 }])
  })

  it('accuses nobody where it cannot be told what is a part of what', () => {
    const among = read(
      ['公务用车', '9', '9'],
      ['其中：购置', '4', '4'],
      ['运行', '5', '5'],
      ['合计', '9', '9'],
    )
    const mixed = read(['一、教育', '9', '9'], ['小学', '4', '4'], ['合计', '9', '9'])
    const several = read(['教育', '9', '9'], ['本年合计', '9', '9'], ['结转', '1', '1'], ['总计', '10', '10'])
    assert.deepEqual([among, mixed, several].map(sumsChecked), [0, 0, 0])
    const rate = figuresIn(
      [
        ['项目', '增减%'],
        ['甲', '5%'],
        ['合计', '7%'],
      ],
      AROUND,
    )
    assert.equal(rate && sumsChecked(rate), 0)
  })

  it('is left a plain table when it holds words, has no unit or ragged rows', () => {
    const plain = (rows: readonly (readonly string[])[], unit = '万元') =>
      figuresIn(rows, { title: '', unit })
    assert.equal(
      plain([
        ['项目', '说明'],
        ['甲', '见附件'],
      ]),
      null,
    )
    assert.equal(
      plain(
        [
          ['项目', '数'],
          ['甲', '1'],
        ],
        '',
      ),
      null,
    )
    assert.equal(plain([['项目', '数'], ['甲']]), null)
    assert.equal(
      plain([
        ['姓名', '数'],
        ['甲', '1'],
      ]),
      null,
    )
    assert.equal(plain([]), null)
  })
})
