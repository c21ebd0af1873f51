import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarFor, nationalCalendar } from '../../../src/domain/calendar/working-days'
import { ok } from '../../../src/domain/result'
import { choicesOf, DEFAULT_CHOICES } from '../../../src/domain/statute/interpretation-choices'
import {
  accepted,
  calendarInUse,
  choicesByCalendar,
  clockWith,
  earlierNationally,
  termClock,
} from '../../../src/domain/statute/term'
import type { Term } from '../../../src/domain/statute/term'
import { dueOn, expectOk, on } from './read-events'

const term = (change: Partial<Term>): Term => ({
  name: 'publish',
  startOn: on('2024-09-05'),
  length: 30,
  unit: 'calendar_days',
  rolled: true,
  basis: ['试'],
  choices: [],
  startReason: '试',
  breaches: [],
  ...change,
})

describe('a plain term', () => {
  it('of calendar days rolls off a holiday where it is a right', () => {
    assert.equal(dueOn(termClock(term({}), nationalCalendar, DEFAULT_CHOICES)), '2024-10-08')
  })

  it('of calendar days stays on the holiday where it is a duty', () => {
    assert.equal(dueOn(termClock(term({ rolled: false }), nationalCalendar, DEFAULT_CHOICES)), '2024-10-05')
  })

  it('of months stays on a make-up Saturday, which is worked', () => {
    const months = term({ startOn: on('2025-08-31'), length: 6, unit: 'months' })
    assert.equal(dueOn(termClock(months, nationalCalendar, DEFAULT_CHOICES)), '2026-02-28')
  })

  it('that must be rolled is refused in an unpublished year, even on a weekday', () => {
    const late = term({ startOn: on('2026-12-10') })
    const refused = termClock(late, nationalCalendar, DEFAULT_CHOICES)
    assert.equal(!refused.ok && refused.code, 'calendar-not-published')
    assert.equal(
      expectOk(termClock(late, nationalCalendar, choicesOf({ unpublishedYear: 'provisional' }))).provisional,
      true,
    )
  })

  it('that is never rolled needs no calendar at all', () => {
    const late = term({ startOn: on('2026-12-10'), rolled: false })
    assert.equal(dueOn(termClock(late, nationalCalendar, DEFAULT_CHOICES)), '2027-01-09')
  })

  it('of working days is refused before the calendar', () => {
    const early = term({ startOn: on('2018-06-01'), unit: 'working_days' })
    assert.equal(termClock(early, nationalCalendar, DEFAULT_CHOICES).ok, false)
  })

  it('shows the earlier national day beside a later local one (A14)', () => {
    const local = term({ startOn: on('2023-03-28'), length: 20, unit: 'working_days' })
    const clock = expectOk(termClock(local, calendarFor('CN+DH'), DEFAULT_CHOICES))
    assert.deepEqual([clock.dueOn, clock.cautiousOn], ['2023-04-27', '2023-04-25'])
    assert.deepEqual(clock.choices, ['A14'])
  })
})

describe('the parts of a term', () => {
  it('write the ledger once, at first reading', () => {
    let written = 0
    const facts = expectOk(termClock(term({}), nationalCalendar, DEFAULT_CHOICES))
    const clock = clockWith(facts, () => {
      written += 1
      return []
    })
    assert.equal(written, 0)
    assert.equal(clock.ledger, clock.ledger)
    assert.equal(written, 1)
  })

  it('drop the local days where only the national calendar counts', () => {
    const choices = choicesOf({ localHolidays: 'national_only' })
    assert.equal(calendarInUse(calendarFor('CN+DH'), choices), nationalCalendar)
    assert.equal(calendarInUse(nationalCalendar, choices), nationalCalendar)
    assert.equal(calendarInUse(calendarFor('CN+DH'), DEFAULT_CHOICES).id, 'CN+DH')
  })

  it('accept a provisional date only by choice', () => {
    const counted = { on: on('2027-01-05'), provisional: true }
    assert.equal(accepted(counted, DEFAULT_CHOICES).ok, false)
    assert.equal(accepted(counted, choicesOf({ unpublishedYear: 'provisional' })).ok, true)
  })

  it('name the choices that come with the calendar', () => {
    assert.deepEqual(choicesByCalendar(nationalCalendar, true), ['A15'])
    assert.deepEqual(choicesByCalendar(calendarFor('CN+DH'), true), ['A14', 'A15'])
  })

  it('show a national date only where it is earlier', () => {
    const count = () => ok({ on: on('2026-03-05'), provisional: false })
    assert.equal(earlierNationally(on('2026-03-06'), calendarFor('CN+DH'), count), '2026-03-05')
    assert.equal(earlierNationally(on('2026-03-05'), calendarFor('CN+DH'), count), null)
    assert.equal(earlierNationally(on('2026-03-06'), nationalCalendar, count), null)
  })
})
