import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { printedScorecards } from '../../../src/domain/scorecard/printed-scorecards'
import { cardLines, scorecardAt } from '../../../src/domain/scorecard/scorecard-at'
import { appealed, decided, drafted, shown } from './scorecard-builder'

it('all units of a period are a table of sums in their order and a table each', () => {
  const state = scorecardAt([drafted(), shown(), appealed(), decided()])
  const units = ['甲办', '乙办'].map((name) => ({
    ...{ unit: { ...state.unit, name }, lines: cardLines(state), statusText: '已公布' },
  }))
  const printed = printedScorecards({
    ...{ township: '盏西镇', periodText: '2026年第三季度', today: day('2026-10-08'), units },
  })
  assert.equal(printed.title, '盏西镇2026年第三季度评分汇总')
  const tables = printed.parts.flatMap((part) => (part.kind === 'table' ? [part] : []))
  assert.deepEqual(
    tables.map(({ title }) => title),
    ['汇总', '甲办（已公布）', '乙办（已公布）'],
  )
  const second = tables[0]?.grid.cells.filter(({ row }) => row === 2).map(({ text }) => text)
  assert.deepEqual(second, ['乙办', '45', '30', '32.5', '已公布'])
})
