import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { OutcomeCode } from '../../../src/domain/information-request/outcomes'
import type { CaseTiming } from '../../../src/domain/timeliness/case-timing'
import { fateOf, FATES, yearFigures, type Fate } from '../../../src/domain/timeliness/year-figures'

const timing = (changes: Partial<CaseTiming> = {}): CaseTiming => ({
  from: day('2026-03-02'),
  counted: 10,
  apart: 0,
  outcome: 'granted',
  answer: 'in_time',
  answeredOn: day('2026-03-16'),
  ...changes,
})

const times = (count: number, changes: Partial<CaseTiming> = {}): readonly CaseTiming[] =>
  Array.from({ length: count }, () => timing(changes))

const OUTCOME_OF: Readonly<Record<Fate, OutcomeCode | null>> = {
  open_to_all: 'granted',
  open_in_part: 'partial',
  refused: 'secret',
  not_available: 'not_exist',
  not_taken: 'repeat',
  ended: 'other',
  open: null,
}

/** A year with so many of each fate, and so many late answers among the first. */
const yearOfCounts = (counts: readonly number[], late = 0): readonly CaseTiming[] => {
  const all = FATES.flatMap((fate, at) =>
    times(counts[at] ?? 0, {
      outcome: OUTCOME_OF[fate],
      answer: fate === 'open' || fate === 'ended' ? null : 'in_time',
    }),
  )
  return all.map((each, at) => (at < late && each.answer !== null ? { ...each, answer: 'late' } : each))
}

const vectors = (parts: number, total: number): readonly (readonly number[])[] =>
  parts === 1
    ? [[total]]
    : Array.from({ length: total + 1 }, (_, first) =>
        vectors(parts - 1, total - first).map((rest) => [first, ...rest]),
      ).flat()

describe('the figures of a year', () => {
  it('count requests by the year of receipt, whatever became of them', () => {
    const figures = yearFigures([...times(4), ...times(3, { from: day('2025-12-31') })], 2026)
    assert.equal(figures.fates.total, 4)
    assert.equal(figures.fates.parts.open_to_all, 4)
    assert.equal(figures.fates.parts.open, 0)
  })

  it('place every outcome in the row of table 2', () => {
    assert.deepEqual(
      (['granted', 'already_public', 'partial', 'internal', 'not_ours', 'abusive', 'abandoned'] as const).map(
        fateOf,
      ),
      ['open_to_all', 'open_to_all', 'open_in_part', 'refused', 'not_available', 'not_taken', 'ended'],
    )
    assert.equal(fateOf(null), 'open')
  })

  it('give median and 90th percentile of the answers, and the days apart beside them', () => {
    const spans = Array.from({ length: 10 }, (_, at) => timing({ counted: at + 1, apart: at < 8 ? 0 : 15 }))
    const { median, p90, medianApart, p90Apart } = yearFigures(spans, 2026)
    assert.deepEqual(
      { median, p90, medianApart, p90Apart },
      { median: 5, p90: 9, medianApart: 0, p90Apart: 15 },
    )
  })

  it('count open ones honestly: as if each were answered today', () => {
    const open = times(5, { outcome: null, answer: null, counted: 40 })
    const { median, medianAtLeast, oldestOpen } = yearFigures([...times(4), ...open], 2026)
    assert.deepEqual({ median, medianAtLeast, oldestOpen }, { median: 10, medianAtLeast: 40, oldestOpen: 40 })
  })

  it('tell neither the slowest one as a percentile nor the days of an open one among few', () => {
    assert.equal(yearFigures(times(9), 2026).p90, null)
    assert.equal(yearFigures(times(2), 2026).median, null)
    const open = times(2, { outcome: null, answer: null })
    assert.equal(yearFigures([...times(9), ...open], 2026).oldestOpen, null)
  })

  it('say how many were in time where that tells nobody, and that all were where the table is kept back', () => {
    const late = times(3, { answer: 'late' })
    assert.deepEqual(yearFigures([...times(7), ...late], 2026).late, 3)
    assert.deepEqual(yearFigures([...times(7), ...late.slice(1)], 2026).late, null)
    const few = [...times(7), ...times(2, { outcome: 'partial' }), ...times(1, { outcome: 'secret' })]
    const { inTime, late: none } = yearFigures(few, 2026)
    assert.deepEqual([inTime, none], [null, 0])
  })

  it('together tell no small number to whoever knows the rules: every year of up to seven requests', () => {
    const alike = new Map<string, (readonly number[])[]>()
    for (let total = 0; total <= 7; total += 1)
      for (const counts of vectors(FATES.length, total)) {
        const answered = counts.slice(0, 5).reduce((sum, each) => sum + each, 0)
        for (let late = 0; late <= answered; late += 1) {
          const key = JSON.stringify(yearFigures(yearOfCounts(counts, late), 2026))
          alike.set(key, [...(alike.get(key) ?? []), [...counts, late]])
        }
      }
    for (const same of alike.values())
      for (let at = 0; at <= FATES.length; at += 1) {
        const values = new Set(same.map((each) => each[at]))
        const [only] = values
        assert.ok(
          values.size > 1 || only === undefined || only === 0 || only >= 3,
          `${same[0]?.join()} at ${at}`,
        )
      }
  })
})
