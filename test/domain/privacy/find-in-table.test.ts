import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findInLines, findInTable } from '../../../src/domain/privacy/find-in-table'

const ID = '11010519491231002X'
const kinds = (rows: readonly (readonly string[])[]) =>
  findInTable(rows).map(({ kind, parts }) => [kind, ...parts.map(({ row, cell }) => `${row}.${cell}`)])

describe('personal data in a table', () => {
  it('is found in a cell, over cells, and at a row’s end into the next row', () => {
    assert.deepEqual(kinds([['a', ID]]), [['identity_number', '0.1']])
    assert.deepEqual(kinds([['110105', '19491231', '002X']]), [['identity_number', '0.0', '0.1', '0.2']])
    assert.deepEqual(
      kinds([
        ['a', '1101051949'],
        ['1231002X', 'b'],
      ]),
      [['identity_number', '0.1', '1.0']],
    )
  })

  it('is found under the name of its column, below the title of the list', () => {
    const rows = [
      ['发放花名册'],
      ['姓名', '一卡通账号'],
      ['岩温', '24012345678901'],
      ['罕晓', '24012345678902'],
    ]
    assert.deepEqual(kinds(rows), [
      ['bank_card', '2.1'],
      ['bank_card', '3.1'],
    ])
  })

  it('is found where a narrow column broke a number into the cell below', () => {
    const rows = [
      ['姓名', '身份证号', '手机'],
      ['岩温', '1101051949', '1381234'],
      ['', '1231002X', '5678'],
    ]
    assert.deepEqual(kinds(rows), [
      ['identity_number', '1.1', '2.1'],
      ['mobile_phone', '1.2', '2.2'],
    ])
  })

  it('is not made of figures that stand below one another', () => {
    assert.deepEqual(
      kinds([
        ['村', '金额'],
        ['关上村', '13812'],
        ['支那村', '345678'],
      ]),
      [],
    )
  })

  it('is told once, where two ways lead to it', () => {
    assert.deepEqual(
      kinds([
        ['姓名', '身份证号'],
        ['岩温', ID],
      ]),
      [['identity_number', '1.1']],
    )
  })
})

describe('personal data in lines', () => {
  it('is found where a number is broken at a line’s end', () => {
    const [found] = findInLines(['联系手机1381234', '5678，请保存'])
    assert.equal(found?.masked, '138****5678')
    assert.deepEqual(found?.parts, [
      { row: 0, cell: 0, from: 4, to: 11 },
      { row: 1, cell: 0, from: 0, to: 4 },
    ])
  })
})
