import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { namesInTable } from '../../../src/domain/privacy/names-in-table'

const masked = (rows: readonly (readonly string[])[]) => namesInTable(rows).map((found) => found.masked)

describe('names in a list that tells what somebody suffers', () => {
  it('are found by the name of the column, whatever the surname and the word in the cell', () => {
    const rows = [
      ['姓名', '村', '残疾等级'],
      ['岩温', '关上村', '二级'],
      ['玛丽·勒', '支那村', '1'],
      ['李四', '支那村', '无'],
    ]
    assert.deepEqual(masked(rows), ['*温', '***勒'])
    assert.deepEqual(namesInTable(rows)[0], { row: 1, cell: 0, from: 0, to: 2, text: '岩温', masked: '*温' })
  })

  it('are found in both halves of a list with two columns of names', () => {
    const rows = [
      ['姓名', '致贫原因', '姓名', '致贫原因'],
      ['岩温', '因病', '排早', '缺劳力'],
    ]
    assert.deepEqual(masked(rows), ['*温', '*早'])
  })

  it('are left in the lists that have to be posted: name, village and amount', () => {
    const rows = [
      ['姓名', '村', '低保金额'],
      ['岩温', '关上村', '1200'],
    ]
    assert.deepEqual(masked(rows), [])
    assert.deepEqual(
      masked([
        ['村', '残疾人数'],
        ['关上村', '12'],
      ]),
      [],
    )
  })
})
