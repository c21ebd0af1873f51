import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  chineseInstant,
  clockInChina,
  CONCERN_WORD_PERIOD,
  GRAVE_BRIEFING_PERIOD,
  GRAVE_WORD_PERIOD,
  hourClock,
  instantInChina,
  isMissed,
  minutesInWords,
} from '../../../src/domain/statute/hours'

const NINE = '2026-10-01T01:00:00.000Z'

describe('clocks in hours (国办发〔2016〕61号, 80号)', () => {
  it('are 5, 24 and 48 hours and run through nights and holidays', () => {
    assert.deepEqual(
      [GRAVE_WORD_PERIOD, GRAVE_BRIEFING_PERIOD, CONCERN_WORD_PERIOD].map(
        (period) => hourClock(NINE, period, null).dueAt,
      ),
      ['2026-10-01T06:00:00.000Z', '2026-10-02T01:00:00.000Z', '2026-10-03T01:00:00.000Z'],
    )
  })

  it('are kept to the last instant and missed after it', () => {
    const clock = hourClock(NINE, GRAVE_WORD_PERIOD, null)
    assert.ok(!isMissed(clock, clock.dueAt))
    assert.ok(isMissed(clock, '2026-10-01T06:00:00.001Z'))
  })

  it('once met are judged by when that was, not by now', () => {
    const met = hourClock(NINE, GRAVE_WORD_PERIOD, '2026-10-01T05:59:00.000Z')
    assert.ok(!isMissed(met, '2026-12-01T00:00:00.000Z'))
    assert.ok(isMissed(hourClock(NINE, GRAVE_WORD_PERIOD, '2026-10-01T06:01:00.000Z'), NINE))
  })
})

describe('times in Chinese', () => {
  it('say the minute, in China, across midnight', () => {
    assert.equal(chineseInstant('2026-03-01T16:05:00.000Z'), '2026年3月2日0时05分')
    assert.equal(clockInChina('2026-03-01T16:05:00.000Z'), '00:05')
  })

  it('are read as people type them', () => {
    const at = (text: string) => {
      const read = instantInChina(day('2026-03-02'), text)
      return read.ok ? read.value : read.code
    }
    assert.equal(at('9:30'), '2026-03-02T01:30:00.000Z')
    assert.equal(at('0：05'), '2026-03-01T16:05:00.000Z')
    assert.deepEqual(['24:00', '9点半', '9:60', ''].map(at), Array(4).fill('not-a-time'))
  })

  it('say how long', () => {
    assert.deepEqual([150, 45, 120, -61].map(minutesInWords), [
      '2小时30分钟',
      '45分钟',
      '2小时',
      '1小时1分钟',
    ])
  })
})
