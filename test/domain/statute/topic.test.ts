import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { topicDeadline } from '../../../src/domain/statute/topic'

const named = (namedOn: string, extendedBy = 0) => ({ namedOn: day(namedOn), extendedBy })
const due = (...asked: Parameters<typeof topicDeadline>) => {
  const clock = topicDeadline(...asked)
  return clock.ok ? clock.value.dueOn : clock.code
}

describe('the term of a topic that people named', () => {
  it('is 15 working days from the naming, and longer by what it was extended', () => {
    assert.equal(due(named('2026-03-02'), nationalCalendar), '2026-03-23')
    assert.equal(due(named('2026-03-02', 5), nationalCalendar), '2026-03-30')
  })

  it('is what the township has set', () => {
    assert.equal(due(named('2026-03-02'), nationalCalendar, 5), '2026-03-09')
  })

  it('says that no law sets it', () => {
    const clock = topicDeadline(named('2026-03-02'), nationalCalendar)
    assert.match(clock.ok ? clock.value.basis.join('') : '', /不是法定期限/)
  })

  it('is refused for a year whose holidays are not announced', () => {
    assert.equal(due(named('2039-03-02'), nationalCalendar), 'calendar-not-published')
  })
})
