import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { CaseTiming } from '../../../src/domain/timeliness/case-timing'
import { monthFigures } from '../../../src/domain/timeliness/month-figures'

const answered = (on: string | null, counted: number, answer: CaseTiming['answer']): CaseTiming => ({
  from: day('2026-01-05'),
  counted,
  apart: 0,
  outcome: 'granted',
  answer,
  answeredOn: on === null ? null : day(on),
})

describe('the answers of a year by month', () => {
  it('stand in the month of the letter, late ones apart, with the median of the days that counted', () => {
    const months = monthFigures(
      [
        answered('2026-03-02', 5, 'in_time'),
        answered('2026-03-31', 9, 'in_time'),
        answered('2026-03-31', 24, 'late'),
        answered('2025-03-02', 1, 'late'),
        answered(null, 3, null),
      ],
      2026,
    )
    assert.equal(months.length, 12)
    assert.deepEqual(months[2], { month: 3, inTime: 2, late: 1, median: 9 })
    assert.deepEqual(months[0], { month: 1, inTime: 0, late: 0, median: null })
    assert.equal(
      months.reduce((sum, { inTime, late }) => sum + inTime + late, 0),
      3,
    )
  })
})
