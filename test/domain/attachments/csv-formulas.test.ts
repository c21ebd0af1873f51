import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { csvHasFormulas } from '../../../src/domain/attachments/csv-formulas'

const has = (text: string): boolean => csvHasFormulas(new TextEncoder().encode(text))

describe('a csv with formulas in it', () => {
  it('is known by cells that a spreadsheet would run', () => {
    for (const text of ['=1+1', '村,=cmd|calc', '村,"=HYPERLINK(1)"', '村\n@SUM(1)', '村,\t =A1'])
      assert.ok(has(text))
  })

  it('is not taken for one because of figures, mails or signs within a cell', () => {
    for (const text of ['村,-12.5', '村,+86', '信箱,a@b.cn', '说明,"甲=乙"', '']) assert.ok(!has(text), text)
  })
})
