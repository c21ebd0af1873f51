import assert from 'node:assert/strict'
import { it } from 'node:test'
import {
  countRemedies,
  remediesBehind,
  type RemedyFacts,
} from '../../../src/domain/annual-report/count-remedies'
import { formOfYear } from '../../../src/domain/annual-report/report-form'

const form = formOfYear(2026)
const remedy = (over: Partial<RemedyFacts> = {}): RemedyFacts => ({
  id: 'remedy-1',
  way: 'reconsideration',
  beganYear: 2026,
  result: { year: 2026, kind: 'upheld' },
  madeTheAct: true,
  ...over,
})
const cell = (key: string, ...remedies: readonly RemedyFacts[]) =>
  countRemedies(form, 2026, remedies).get(`table3.cases.${key}`)

it('a year counts what was decided in it and what was pending at its end', () => {
  assert.equal(cell('reconsideration_upheld', remedy()), 1)
  assert.equal(cell('suit_direct_pending', remedy({ way: 'suit_direct', result: null })), 1)
  const later = remedy({ way: 'suit_after', result: { year: 2027, kind: 'corrected' } })
  assert.equal(cell('suit_after_pending', later), 1)
  assert.equal(cell('suit_after_corrected', later), 0)
})

it('what was decided before the year or began after it is in another report', () => {
  const before = remedy({ beganYear: 2024, result: { year: 2025, kind: 'other' } })
  const all = [...countRemedies(form, 2026, [before, remedy({ beganYear: 2027, result: null })]).values()]
  assert.ok(all.every((value) => value === 0))
})

it('a suit beside the agency that made the act is counted there, not here (V7)', () => {
  assert.equal(cell('suit_after_upheld', remedy({ way: 'suit_after', madeTheAct: false })), 0)
})

it('the list behind a figure is what it counts', () => {
  const remedies = [remedy(), remedy({ id: 'remedy-2', result: null })]
  const found = remediesBehind(['table3.cases.reconsideration_pending'], { form, year: 2026 }, remedies)
  assert.deepEqual(
    found.map(({ id }) => id),
    ['remedy-2'],
  )
})

it('the table of 2014 has no row for pending ones, and one for both kinds of suit', () => {
  const old = formOfYear(2018)
  const facts = { beganYear: 2018, result: { year: 2018, kind: 'corrected' } } as const
  const counts = countRemedies(old, 2018, [
    remedy({ ...facts, way: 'suit_direct' }),
    remedy({ ...facts, way: 'suit_after' }),
    remedy({ beganYear: 2018, result: null }),
  ])
  assert.equal(counts.get('statistics.suit_corrected.count'), 2)
  assert.equal(counts.size, 6)
})
