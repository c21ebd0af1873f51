import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newReport, reportAt } from '../../../src/domain/annual-report/report-at'
import { LICENCES, reportEvents } from './report-events-builder'

it('a figure is what was entered last, and unknown again when it is taken back', () => {
  const entered = reportAt(reportEvents(['begun'], ['figure_entered'], ['figure_entered', { value: 13 }]))
  assert.deepEqual(entered.entries.get(LICENCES), { value: 13, source: '台账' })
  const removed = reportAt(reportEvents(['begun'], ['figure_entered'], ['figure_removed']))
  assert.equal(removed.entries.size, 0)
})

it('chapters hold their last words; what was handed over stays as it was', () => {
  const state = reportAt(
    reportEvents(['begun'], ['chapter_written'], ['handed_over'], ['chapter_written', { text: '新' }]),
  )
  assert.equal(state.texts.get('overall'), '新')
  assert.deepEqual([state.pieceId, state.handedOver?.year], ['piece-1', 2026])
})

it('one nobody has begun is empty', () => {
  const { year, entries, pieceId } = newReport(2026)
  assert.deepEqual([year, entries.size, pieceId], [2026, 0, null])
})
