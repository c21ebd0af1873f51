import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { serverClock } from '../../cloud/server-clock'
import { day } from '../../src/domain/calendar/civil-date'

describe('the clock of a server', () => {
  it('stands on the day it was put on, with the time of day running by the clock of China', () => {
    let instant = Date.parse('2026-11-28T23:59:59+08:00')
    const clock = serverClock(day('2026-03-02'), () => instant)
    assert.deepEqual([clock.today(), clock.now()], ['2026-03-02', '2026-03-02T15:59:59.000Z'])
    instant += 2000
    assert.deepEqual([clock.today(), clock.now()], ['2026-03-02', '2026-03-01T16:00:01.000Z'])
    clock.setToday(day('2026-03-05'))
    assert.deepEqual([clock.today(), clock.now()], ['2026-03-05', '2026-03-04T16:00:01.000Z'])
  })

  it('is the real one where no day was named, or when the real day is given back', () => {
    const clock = serverClock(null, () => Date.parse('2026-11-28T16:30:00Z'))
    assert.deepEqual([clock.today(), clock.now()], ['2026-11-29', '2026-11-28T16:30:00.000Z'])
    clock.setToday(day('2026-03-02'))
    clock.setToday(null)
    assert.equal(clock.today(), '2026-11-29')
  })
})
