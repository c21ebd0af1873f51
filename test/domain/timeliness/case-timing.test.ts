import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar, workingDaysBetween } from '../../../src/domain/calendar/working-days'
import { caseAt } from '../../../src/domain/information-request/case-at'
import { timingOf } from '../../../src/domain/timeliness/case-timing'
import { events, type Step } from '../information-request/case-builder'

const TODAY = day('2026-06-30')

const timed = (steps: readonly Step[], today = TODAY) =>
  timingOf(caseAt(events(...steps), today, nationalCalendar), today, nationalCalendar)

describe('how long a request took', () => {
  it('is counted from the day after receipt through the day of the answer', () => {
    const timing = timed([
      ['submitted', '2026-03-02'],
      ['received', '2026-03-02'],
      ['replied', '2026-03-16'],
    ])
    assert.deepEqual(timing, {
      from: '2026-03-02',
      counted: 10,
      apart: 0,
      outcome: 'granted',
      answer: 'in_time',
      answeredOn: '2026-03-16',
    })
  })

  it('goes on after the last day of the term, and the answer is late', () => {
    const timing = timed([
      ['submitted', '2026-03-02'],
      ['received', '2026-03-02'],
      ['replied', '2026-04-01'],
    ])
    assert.equal(timing?.counted, workingDaysBetween(nationalCalendar, day('2026-03-02'), day('2026-04-01')))
    assert.equal(timing?.answer, 'late')
  })

  it('leaves the days apart that do not count: a consultation, and what was before a correction', () => {
    const consulted = timed([
      ['submitted', '2026-03-02'],
      ['received', '2026-03-02'],
      ['consultation_sent', '2026-03-04'],
      ['consultation_replied', '2026-03-11'],
      ['replied', '2026-03-16'],
    ])
    assert.equal((consulted?.counted ?? 0) + (consulted?.apart ?? 0), 10)
    assert.equal(consulted?.apart, 5)
    const corrected = timed([
      ['submitted', '2026-03-02'],
      ['received', '2026-03-02'],
      ['correction_notice', '2026-03-04'],
      ['correction_received', '2026-03-11'],
      ['replied', '2026-03-16'],
    ])
    assert.deepEqual([corrected?.counted, corrected?.apart], [3, 7])
  })

  it('runs through today while it is open, from sending while nobody confirmed receipt', () => {
    const timing = timed([['submitted', '2026-03-02']], day('2026-03-06'))
    assert.deepEqual([timing?.from, timing?.counted, timing?.outcome], ['2026-03-02', 4, null])
  })

  it('ends with a withdrawal, without an answer', () => {
    const timing = timed([
      ['submitted', '2026-03-02'],
      ['received', '2026-03-02'],
      ['withdrawn', '2026-03-05'],
    ])
    assert.deepEqual([timing?.counted, timing?.outcome, timing?.answer], [3, 'other', null])
  })

  it('is nothing before it was sent', () => {
    assert.equal(timed([['submitted', '2026-03-02']], day('2026-03-01')), null)
  })
})
