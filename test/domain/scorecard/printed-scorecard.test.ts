import assert from 'node:assert/strict'
import { it } from 'node:test'
import { printedScorecard } from '../../../src/domain/scorecard/printed-scorecard'
import { scorecardAt } from '../../../src/domain/scorecard/scorecard-at'
import { appealed, decided, drafted, shown } from './scorecard-builder'

const printed = printedScorecard(scorecardAt([drafted(), shown(), appealed(), decided()]), '盏西镇')

it('a printed card has every figure of its lines, and a sum of what applies', () => {
  const table = printed.parts.find((part) => part.kind === 'table')
  const rows = Array.from({ length: 7 }, (_, row) =>
    table?.grid.cells.filter((cell) => cell.row === row).map(({ text }) => text),
  )
  assert.deepEqual(rows[1], ['按期办结', '30', '12', '2', '22.5', '25'])
  assert.deepEqual(rows[2], ['按期公开', '25', '0', '0', '不适用', '不适用'])
  assert.deepEqual(rows[6], ['合计（适用的项目）', '45', '14', '3', '30', '32.5'])
})

it('a printed card says what it comes to, why, and what became of an appeal', () => {
  const words = printed.parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))
  assert.match(words[0] ?? '', /得 32.5 分，适用 45 分.*不是法定标准。校验码 a1b2c3d4e5f6/)
  assert.ok(words.includes('申诉：期限算错了　成立：核对属实'))
  assert.ok(words.some((text) => text.startsWith('按期公开：没有公开目录里本期到期的信息，不适用')))
})
