import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FORM_2021 } from '../../../../src/domain/annual-report/forms/form-2021'
import { figuresOfFile, sheetTable } from '../../../../src/domain/annual-report/import/tables-of-file'

const LICENCES = [['第二十条第（五）项'], ['项目', '本年处理决定数量'], ['行政许可', '12']]
const RULES = [
  ['项目', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章'],
  ['行政规范性文件', '2', '', '9'],
]

describe('the tables of a file', () => {
  it('are found by their rows wherever they stand; what is not stated is left out', () => {
    const read = figuresOfFile(FORM_2021, [RULES, LICENCES, [['姓名', '电话']]].map(sheetTable))
    assert.deepEqual(read.ok ? [...read.value] : read.detail, [
      ['table1_1.normative.made', 2],
      ['table1_1.normative.in_force', 9],
      ['table1_5.licences.decisions', 12],
    ])
  })

  it('are refused where none is one of the form', () => {
    const read = figuresOfFile(FORM_2021, [[['姓名', '电话']]])
    assert.match(read.ok ? '' : String(read.detail.message), /没有认出这一年格式/)
  })
})
