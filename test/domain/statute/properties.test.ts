import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, dayNumber, fromDayNumber } from '../../../src/domain/calendar/civil-date'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { calendarFrom, nationalCalendar } from '../../../src/domain/calendar/working-days'
import { PUBLISHED_NOTICES } from '../../../src/domain/calendar/published-notices'
import type { ChosenInterpretations } from '../../../src/domain/statute/interpretation-choices'
import { replyDeadline, replyDueOn } from '../../../src/domain/statute/reply-deadline'
import { onlyReceived } from '../../../src/domain/statute/reply-facts'
import type { ReplyFacts } from '../../../src/domain/statute/reply-facts'
import { on } from './read-events'

const received = fc
  .integer({ min: dayNumber(on('2019-05-15')), max: dayNumber(on('2026-06-30')) })
  .map(fromDayNumber)

const consultation = fc.record({
  party: fc.constantFrom('third_party' as const, 'agency' as const),
  after: fc.nat(30),
  toReceive: fc.option(fc.nat(5)),
  toReply: fc.option(fc.nat(40)),
})

const facts: fc.Arbitrary<ReplyFacts> = fc
  .record({ start: received, consultations: fc.array(consultation, { maxLength: 4 }) })
  .map(({ start, consultations }) => ({
    ...onlyReceived(start),
    consultations: consultations.map(({ party, after, toReceive, toReply }, at) => {
      const sentOn = addDays(start, after)
      return {
        party,
        who: String(at),
        sentOn,
        receivedOn: toReceive === null ? null : addDays(sentOn, toReceive),
        repliedOn: toReply === null ? null : addDays(sentOn, (toReceive ?? 0) + toReply),
      }
    }),
  }))

const due = (given: ReplyFacts, chosen?: ChosenInterpretations): IsoDate | null => {
  const counted = replyDueOn(given, nationalCalendar, chosen)
  return counted.ok ? counted.value.on : null
}

const inOrder = (...dates: readonly (IsoDate | null)[]): boolean =>
  dates.every(
    (date, at) => at === 0 || date === null || dates[at - 1] === null || (dates[at - 1] ?? '') <= date,
  )

describe('what always holds of the reply term', () => {
  it('stopping for a consultation never shortens it', () => {
    fc.assert(fc.property(facts, (given) => inOrder(due({ ...given, consultations: [] }), due(given))))
  })

  it('one consultation more never shortens it', () => {
    fc.assert(
      fc.property(facts, (given) =>
        inOrder(due({ ...given, consultations: given.consultations.slice(1) }), due(given)),
      ),
    )
  })

  it('an extension lengthens it by at most its own working days, and never shortens it', () => {
    fc.assert(
      fc.property(facts, fc.nat(60), fc.integer({ min: -2, max: 25 }), (given, after, days) => {
        const extensions = [{ on: addDays(given.receivedOn, after), days }]
        const [plain, extended] = [
          replyDeadline(given, nationalCalendar),
          replyDeadline({ ...given, extensions }, nationalCalendar),
        ]
        if (!plain.ok || !extended.ok) return
        const within = days >= 1 && days <= 20 && addDays(given.receivedOn, after) <= plain.value.dueOn
        assert.equal(extended.value.length, within ? 20 + days : 20)
        assert.ok(inOrder(plain.value.dueOn, extended.value.dueOn))
      }),
    )
  })

  it('worked out again, it is the same, ledger and all', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const [first, again] = [
          replyDeadline(given, nationalCalendar),
          replyDeadline(given, nationalCalendar),
        ]
        assert.deepEqual(first, again)
      }),
      { numRuns: 50 },
    )
  })

  it('its ledger counts exactly its length and ends on its last day', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const clock = replyDeadline(given, nationalCalendar)
        if (!clock.ok) return
        const { ledger, length, dueOn } = clock.value
        assert.equal(ledger[ledger.length - 1]?.on, dueOn)
        assert.equal(ledger[ledger.length - 1]?.used, length)
        const used = ledger.filter(({ mark }) => mark === 'counted' || mark === 'make_up' || mark === 'due')
        assert.equal(used.length, length)
      }),
    )
  })

  it('a national holiday more never makes it end earlier', () => {
    const extra = fc
      .integer({ min: dayNumber(on('2019-05-15')), max: dayNumber(on('2026-12-20')) })
      .map(fromDayNumber)
    fc.assert(
      fc.property(facts, extra, (given, holiday) => {
        const notice = {
          number: '试',
          publishedOn: on('2026-12-01'),
          year: 2026,
          source: '试',
          verified: true,
          numberVerified: false,
          off: [{ festival: '试', from: holiday, to: holiday }],
          work: [],
          cancelledWork: [],
        }
        const later = replyDueOn(given, calendarFrom([...PUBLISHED_NOTICES, notice]))
        assert.ok(inOrder(due(given), later.ok ? later.value.on : null))
      }),
      { numRuns: 60 },
    )
  })

  it('ends on a working day, never before its start', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const last = due(given)
        assert.ok(last === null || (nationalCalendar.isWorkingDay(last) && last > given.receivedOn))
      }),
    )
  })

  it('orders the views of A5, A6 and A7 as the statute note says', () => {
    fc.assert(
      fc.property(facts, (given) => {
        assert.ok(inOrder(due(given, { consultationFrom: 'received' }), due(given)))
        assert.ok(inOrder(due(given), due(given, { consultationEnd: 'real' })))
        assert.ok(inOrder(due(given), due(given, { overlappingConsultations: 'sum' })))
      }),
    )
  })
})
