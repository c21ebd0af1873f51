import assert from 'node:assert/strict'
import { it } from 'node:test'
import { figuresOf } from '../../../src/domain/annual-report/figures'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import { resolveFigures, type FigureEntry } from '../../../src/domain/annual-report/resolve-figures'

const figures = figuresOf(formOfYear(2026))
const resolve = (counted: Record<string, number>, entered: Record<string, number> = {}) => {
  const entries = Object.entries(entered).map(([key, value]): [string, FigureEntry] => [
    key,
    { value, source: '台账' },
  ])
  const counts = { values: new Map(Object.entries(counted)), notes: new Map<string, string>() }
  return resolveFigures(figures, { counts, entries: new Map(entries) })
}

it('what nobody knows is null, and so is each sum that needs it', () => {
  const cells = resolve({ 'table2.new.citizen': 1 })
  assert.equal(cells.get('table2.new.business')?.value, null)
  assert.equal(cells.get('table2.new.total')?.value, null)
  assert.equal(cells.get('table1_5.licences.decisions')?.value, null)
})

it('an entered 0 is 0', () => {
  const cell = resolve({}, { 'table1_5.licences.decisions': 0 }).get('table1_5.licences.decisions')
  assert.deepEqual([cell?.value, cell?.source, cell?.note, cell?.opens], [0, 'entered', '台账', false])
})

it('what is counted wins over what was told', () => {
  const cell = resolve({ 'table2.new.citizen': 3 }, { 'table2.new.citizen': 9 }).get('table2.new.citizen')
  assert.deepEqual([cell?.value, cell?.source, cell?.opens], [3, 'computed', true])
})

it('a total told without its parts stands until they are known; then it is their sum', () => {
  const told = { 'table2.new.total': 12 }
  assert.equal(resolve({}, told).get('table2.new.total')?.value, 12)
  const parts = ['citizen', 'business', 'research', 'charity', 'legal_service', 'other_organisation']
  const entered = Object.fromEntries(parts.map((part, at) => [`table2.new.${part}`, at]))
  const cell = resolve({}, { ...told, ...entered }).get('table2.new.total')
  assert.deepEqual([cell?.value, cell?.source, cell?.opens], [15, 'entered', false])
})
