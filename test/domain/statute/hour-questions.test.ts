import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  dueAtOf,
  HOUR_QUESTIONS,
  isHourQuestion,
  type HourQuestion,
} from '../../../src/domain/statute/hour-questions'
import { parseNamedEvents } from '../../../src/domain/statute/named-events'
import { expectOk } from './read-events'

const due = (ask: HourQuestion, text: string): string => {
  const answered = dueAtOf({ ask, events: expectOk(parseNamedEvents(text)) })
  return answered.ok ? answered.value : String(answered.detail['reason'])
}

describe('terms in hours', () => {
  it('run day and night, over the end of a month and over rest days', () => {
    assert.equal(due('grave_word_due', 'concern_heard 2026-03-02 at=22:10'), '2026-03-03 03:10')
    assert.equal(due('grave_briefing_due', 'concern_heard 2026-09-30 at=23:59'), '2026-10-01 23:59')
    assert.equal(due('concern_word_due', 'concern_heard 2026-02-27 at=00:00'), '2026-03-01 00:00')
    assert.equal(due('emergency_look_due', 'emergency_received 2026-12-31 at=23:30'), '2027-01-01 01:30')
  })

  it('need one event with its time of day', () => {
    assert.match(due('concern_word_due', 'concern_heard 2026-03-02'), /at=09:30/)
    assert.match(due('concern_word_due', 'emergency_received 2026-03-02 at=09:00'), /缺少事件 concern_heard/)
    assert.match(
      due('concern_word_due', 'concern_heard 2026-03-02 at=09:00; concern_heard 2026-03-02 at=10:00'),
      /只能有一个/,
    )
  })

  it('are told apart from those that end on a day', () => {
    assert.ok(HOUR_QUESTIONS.every(isHourQuestion))
    assert.equal(isHourQuestion('reply_due'), false)
  })
})
