import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { calendarFrom, nationalCalendar } from '../../../src/domain/calendar/working-days'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import { PUBLISHED_NOTICES } from '../../../src/domain/calendar/published-notices'
import { caseAt } from '../../../src/domain/information-request/case-at'
import { replyDeadline } from '../../../src/domain/statute/reply-deadline'
import { onlyReceived } from '../../../src/domain/statute/reply-facts'
import { CLERK, events, HEAD } from '../information-request/case-builder'
import type { Step } from '../information-request/case-builder'

/** The days that courts have counted, or the rules they laid down, each with what is known of the case. */

const due = (receivedOn: string, calendar: Calendar = nationalCalendar): string => {
  const clock = replyDeadline(onlyReceived(day(receivedOn)), calendar)
  assert.ok(clock.ok)
  return clock.value.dueOn
}

/** What most software counts: holidays known, weekend days worked in exchange not. */
const WITHOUT_MAKE_UP_DAYS = calendarFrom(PUBLISHED_NOTICES.map((notice) => ({ ...notice, work: [] })))
/** What the rest counts: Monday to Friday. */
const WEEKDAYS_ONLY = calendarFrom(PUBLISHED_NOTICES.map((notice) => ({ ...notice, work: [], off: [] })))

describe('连云港: signed for on 2022-09-30, the court’s last day is 2022-11-02', () => {
  it('is the day that this product counts', () => {
    assert.equal(due('2022-09-30'), '2022-11-02')
  })

  it('is the day a case shows from the moment of receipt, with 10-08 and 10-09 as working days in its ledger', () => {
    const steps: readonly Step[] = [
      ['submitted', '2022-09-30', { channel: 'registered_post' }],
      ['received', '2022-09-30', { how: '邮件签收' }],
    ]
    const { reply } = caseAt(events(...steps), day('2022-09-30'), nationalCalendar).clocks
    assert.equal(reply?.dueOn, '2022-11-02')
    const worked = reply?.ledger.filter(({ on }) => on === '2022-10-08' || on === '2022-10-09')
    assert.deepEqual(
      worked?.map(({ used, mark }) => [used, mark]),
      [
        [1, 'make_up'],
        [2, 'make_up'],
      ],
    )
  })

  it('makes an answer of 2022-11-02 timely and one of 2022-11-03 late', () => {
    const answered = (on: string): boolean | null => {
      const steps: readonly Step[] = [
        ['submitted', '2022-09-30'],
        ['received', '2022-09-30'],
        ['reply_drafted', '2022-10-20'],
        ['replied', on],
      ]
      return caseAt(events(...steps), day('2022-12-01'), nationalCalendar).repliedInTime
    }
    assert.equal(answered('2022-11-02'), true)
    assert.equal(answered('2022-11-03'), false)
  })

  it('is missed by two days without the make-up days, and by three working days with weekdays only', () => {
    assert.equal(due('2022-09-30', WITHOUT_MAKE_UP_DAYS), '2022-11-04')
    assert.equal(due('2022-09-30', WEEKDAYS_ONLY), '2022-10-28')
  })
})

describe('指导案例26号: receipt is the day the system confirms; what goes on inside is no excuse', () => {
  const lasting = (...inside: readonly Step[]): string | undefined => {
    const steps: readonly Step[] = [['submitted', '2026-03-01'], ['received', '2026-03-02'], ...inside]
    return caseAt(events(...steps), day('2026-03-20'), nationalCalendar).clocks.reply?.dueOn
  }

  it('lets no draft, return or second draft inside the office move the last day', () => {
    const plain = lasting()
    assert.equal(plain, '2026-03-30')
    const inside: readonly Step[] = [
      ['reply_drafted', '2026-03-09', { by: CLERK }],
      ['reply_returned', '2026-03-12', { by: HEAD }],
      ['reply_drafted', '2026-03-19', { by: CLERK }],
    ]
    assert.equal(lasting(...inside), plain)
  })

  it('counts from the day of confirmation, not from the day somebody took the case up', () => {
    assert.equal(due('2026-03-02'), '2026-03-30')
    assert.notEqual(due('2026-03-02'), due('2026-03-09'))
  })
})

describe('an e-mail of a day off: some courts take the next working day as the day of receipt (A3)', () => {
  it('gives one working day more than this product takes, so that its date is never the later one', () => {
    const [saturday, monday] = [due('2024-05-18'), due('2024-05-20')]
    assert.deepEqual([saturday, monday], ['2024-06-17', '2024-06-18'])
    assert.ok(saturday < monday)
  })

  it('makes no difference between a day off and the working day before it', () => {
    assert.equal(due('2020-01-29'), due('2020-01-23'))
  })
})
