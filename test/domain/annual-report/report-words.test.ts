import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reportContent, reportStory } from '../../../src/domain/annual-report/report-words'
import { reportEvents, smallReport } from './report-events-builder'

const content = reportContent(smallReport(), '盏西镇人民政府')
const tables = content.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))

describe('the report as a piece', () => {
  it('stands under 政府信息公开年报 with six headed chapters and every table', () => {
    assert.equal(content.title, '盏西镇2026年政府信息公开工作年度报告')
    assert.equal(content.columnId, 'annual_reports')
    const headings = content.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    assert.deepEqual([headings.length, headings[0]], [6, '一、总体情况'])
    assert.equal(tables.length, 6)
  })
  it('shows what nobody knows as —, never as 0 or blank', () => {
    assert.deepEqual(tables[1], [
      ['', '本年处理决定数量'],
      ['行政许可', '—'],
    ])
  })
  it('turns table 3 so that it fits a phone: three ways by five results', () => {
    const third = tables.at(-1)!
    assert.deepEqual([third.length, third[0]?.length], [4, 6])
    assert.deepEqual(
      third.slice(1).map(([way]) => way),
      ['行政复议', '行政诉讼 未经复议直接起诉', '行政诉讼 复议后起诉'],
    )
  })
  it('keeps the paragraphs of a chapter, and says why it was corrected', () => {
    const words = (reason: string) =>
      reportContent(smallReport(), '', reason).blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.text] : [],
      )
    assert.ok(words('').includes('第二段。'))
    assert.ok(words('补登一件').includes('更正：补登一件'))
  })
})

it('its story says what was done, by role', () => {
  const steps = ['begun', 'figure_entered', 'figure_removed', 'chapter_written', 'handed_over'] as const
  const told = reportStory(reportEvents(...steps.map((step) => [step] as const)), () => '行政许可')
  assert.deepEqual(
    told.map(({ title, who }) => [title, who]),
    [
      ['开始编制', told[0]?.who],
      ['填“行政许可”', told[0]?.who],
      ['撤掉“行政许可”', told[0]?.who],
      ['写一章', told[0]?.who],
      ['送审', told[0]?.who],
    ],
  )
  assert.match(told[1]?.text ?? '', /12，来源：台账/)
})
