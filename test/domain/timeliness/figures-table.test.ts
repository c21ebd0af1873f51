import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { timelinessCsv } from '../../../src/domain/timeliness/figures-table'
import { yearFigures } from '../../../src/domain/timeliness/year-figures'

const granted = {
  from: day('2026-03-02'),
  counted: 10,
  apart: 0,
  outcome: 'granted',
  answer: 'in_time',
  answeredOn: day('2026-03-16'),
} as const

describe('the figures as CSV', () => {
  it('have a line a year, a star for what is kept back, nothing for what there is none of', () => {
    const timings = [...Array.from({ length: 4 }, () => granted), { ...granted, from: day('2025-03-03') }]
    const [head, ...lines] = timelinessCsv([yearFigures(timings, 2026), yearFigures(timings, 2025)])
      .trim()
      .split('\r\n')
    assert.match(head ?? '', /^\ufeff?年度,收到申请,予以公开/)
    assert.deepEqual(lines, ['2026,4,4,0,0,0,0,0,0,,4,0,10,,10,0,,', '2025,*,*,*,*,*,*,*,*,,*,0,,,,,,'])
  })
})
