import assert from 'node:assert/strict'
import { it } from 'node:test'
import { printedReport, reportTitle } from '../../../../src/domain/annual-report/print/printed-report'
import { reportOf } from './printed-builder'

it('a printed report has its chapters in order, each with its words and then its tables', () => {
  const texts = new Map([['overall', '本年公开137条。\n\n 不断改进。']])
  const printed = printedReport(reportOf(2026, [], { texts }), '2027年1月20日')
  assert.equal(printed.title, '盏西镇2026年政府信息公开工作年度报告')
  assert.equal(reportTitle({ tenantName: '盏西镇', year: 2026 }), printed.title)
  assert.deepEqual(
    printed.parts.map((part) => (part.kind === 'table' ? part.kind : part.text)),
    [
      ...['一、总体情况', '本年公开137条。', '不断改进。', '二、主动公开政府信息情况'],
      ...['table', 'table', 'table', 'table', '三、收到和处理政府信息公开申请情况', 'table'],
      ...['四、政府信息公开行政复议、行政诉讼情况', 'table', '五、存在的主要问题及改进情况'],
      '六、其他需要报告的事项',
    ],
  )
  const notes = printed.parts.flatMap((part) => (part.kind === 'table' ? [part.note] : []))
  assert.deepEqual(
    notes.map((note) => note !== ''),
    [true, true, true, true, false, false],
  )
})
