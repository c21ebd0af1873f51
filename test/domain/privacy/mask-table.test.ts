import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findInTable } from '../../../src/domain/privacy/find-in-table'
import { maskTable } from '../../../src/domain/privacy/mask-table'

const masked = (rows: readonly (readonly string[])[]) => maskTable(rows, findInTable(rows))

describe('masking a table', () => {
  it('puts the mask into its cell; name, village and amount stay', () => {
    const rows = [
      ['姓名', '村', '身份证号', '一卡通账号', '金额'],
      ['张三', '关上村', '11010519491231002X', '24012345678901', '1200'],
    ]
    assert.deepEqual(masked(rows)[1], ['张三', '关上村', '11*************02X', '**********8901', '1200'])
  })

  it('shares a mask out over the cells that a number runs through, each as long as before', () => {
    assert.deepEqual(masked([['号码', '110105', '19491231', '002X', '1']]), [
      ['号码', '11****', '********', '*02X', '1'],
    ])
    const grid = Array.from('13812345678')
    assert.deepEqual(masked([grid]), [Array.from('138****5678')])
  })

  it('masks only what it is given', () => {
    const rows = [['13812345678', '13812345679']]
    assert.deepEqual(maskTable(rows, findInTable(rows).slice(1)), [['13812345678', '138****5679']])
  })
})
