import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { columnLabels } from '../../../src/domain/privacy/table-headers'

describe('the names of a table’s columns', () => {
  it('stand below the title and the unit of a list', () => {
    const rows = [
      ['2026年临时救助花名册'],
      ['单位：盏西镇', '元'],
      ['序号', '姓 名', '一卡通账号'],
      ['1', '岩温', '24'],
    ]
    assert.deepEqual(columnLabels(rows), { labels: ['序号', '姓名', '一卡通账号'], first: 3 })
  })

  it('are the first row where none reads like names, and none in an empty table', () => {
    assert.deepEqual(
      columnLabels([
        ['甲', '乙'],
        ['1', '2'],
      ]),
      { labels: ['甲', '乙'], first: 1 },
    )
    assert.deepEqual(columnLabels([]), { labels: [], first: 1 })
  })
})
