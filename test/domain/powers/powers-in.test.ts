import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chartedIn, POWER_PART_TEXTS, POWER_PARTS, powersIn } from '../../../src/domain/powers/powers-in'
import type { ContentBlock } from '../../../src/domain/publication/content'

const table = (...rows: readonly (readonly string[])[]): ContentBlock => ({ kind: 'table', rows })
const heading = (text: string): ContentBlock => ({ kind: 'heading', level: 2, text })
const LIST = table(
  ['序号', '职权名称', '类别', '承办机构'],
  ['1', '农村村民宅基地审批', '行政许可', '农业农村办'],
  ['2', '最低生活保障审核确认', '行政给付', '民政办'],
  ['3', '', '', ''],
)
const CHART = table(['环节', '承办'], ['受理', '窗口'], ['决定', '镇政府'])

describe('powers of a document', () => {
  it('are read row by row out of a list', () => {
    assert.deepEqual(
      powersIn([heading('一、权责清单'), LIST]).map(({ name, kind, unit }) => [name, kind, unit]),
      [
        ['农村村民宅基地审批', 'permit', '农业农村办'],
        ['最低生活保障审核确认', 'benefit', '民政办'],
      ],
    )
  })
  it('are read out of a card of two columns, and out of nothing else', () => {
    const card = table(['职权名称', '宅基地审批'], ['职权类型', '行政许可'], ['设定依据', '《土地管理法》'])
    assert.deepEqual(powersIn([card]), [
      { name: '宅基地审批', kind: 'permit', basis: '《土地管理法》', unit: '', term: '' },
    ])
    assert.deepEqual(powersIn([table(['项目', '金额'], ['道路', '1'])]), [])
    assert.deepEqual(powersIn([table(['职权名称', '宅基地审批'])]), [])
    assert.deepEqual(powersIn([{ kind: 'paragraph', text: '职权名称' }, CHART]), [])
    assert.equal(POWER_PARTS.map((part) => POWER_PART_TEXTS[part]).join(''), '职权名称类别依据承办机构时限')
  })
  it('have a chart where one stands below a heading with their name, or where there is but one', () => {
    const below = heading('二、农村村民宅基地审批流程图')
    assert.deepEqual([...chartedIn([LIST, below, CHART])], ['农村村民宅基地审批'])
    assert.deepEqual([...chartedIn([LIST, heading('流程图'), CHART])], [])
    const card = table(['职权名称', '宅基地审批'], ['类别', '行政许可'])
    assert.deepEqual([...chartedIn([card, CHART])], ['宅基地审批'])
    assert.deepEqual([...chartedIn([card])], [])
  })
})
