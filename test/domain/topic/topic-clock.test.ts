import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { topicAt } from '../../../src/domain/topic/topic-at'
import { topicClock, topicDuty } from '../../../src/domain/topic/topic-clock'
import { ANSWERED, CHECKED, NAMED, topicOf, type TopicStep } from './topic-builder'

const dueOn = (...steps: readonly TopicStep[]) =>
  topicClock(topicAt(topicOf(...steps)), nationalCalendar)?.dueOn
const dutyOn = (today: string, ...steps: readonly TopicStep[]) => {
  const state = topicAt(topicOf(...steps))
  return topicDuty(state, topicClock(state, nationalCalendar), day(today))
}

describe('the term of a topic', () => {
  it('runs 15 working days from the naming, before anybody has looked at it', () => {
    assert.equal(dueOn(NAMED), '2026-03-23')
  })

  it('is the limit that the township had on that day', () => {
    const short = { limitDays: 5 }
    assert.equal(dueOn(['named', 'an:resident', '2026-03-02', short], CHECKED), '2026-03-09')
  })

  it('runs from the earliest naming where topics were merged', () => {
    assert.equal(dueOn(NAMED, CHECKED, ['took_in', 'clerk:clerk']), '2026-03-19')
  })

  it('is longer by what it was extended, and begins anew with a reopening', () => {
    assert.equal(dueOn(NAMED, CHECKED, ['extended', 'head:office_head']), '2026-03-30')
    assert.equal(dueOn(NAMED, CHECKED, ANSWERED, ['reopened', 'clerk:clerk', '2026-03-09']), '2026-03-30')
  })

  it('is owed until it is answered, and late from the next day on', () => {
    assert.deepEqual(dutyOn('2026-03-23', NAMED), { dueOn: '2026-03-23', isOverdue: false })
    assert.equal(dutyOn('2026-03-24', NAMED, CHECKED)?.isOverdue, true)
    assert.equal(dutyOn('2026-03-24', NAMED, CHECKED, ANSWERED), null)
  })
})
