import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COLUMN_NAMES, columnMapping, TABLE_FIELDS } from '../../../src/domain/importing/table-columns'

describe('columns of a table that lists documents', () => {
  it('are known by the names that websites give them', () => {
    assert.deepEqual(columnMapping(['序号', '信息名称', '发文字号', '公开 日期：']), {
      title: 1,
      documentNumber: 2,
      publishedOn: 3,
    })
    assert.ok(TABLE_FIELDS.every((field) => COLUMN_NAMES[field].length > 0))
  })

  it('are named by the person where they are called otherwise', () => {
    assert.deepEqual(columnMapping(['名目', '详情'], { title: '名目', text: '详情' }), { title: 0, text: 1 })
  })

  it('without a title make no list', () => {
    assert.equal(columnMapping(['村', '户数']), null)
  })
})
