import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import {
  caseAt,
  caseOf,
  daysLeftOf,
  viewOn,
  replyTermOf,
} from '../../../src/domain/information-request/case-at'
import type { CaseEvent, CaseEventType } from '../../../src/domain/information-request/events'
import { ANSWERED, events, GRANTED, RECEIVED } from './case-builder'
import type { Step } from './case-builder'

const at = (today: string, ...steps: readonly Step[]) =>
  caseAt(events(...steps), day(today), nationalCalendar)

describe('a case on a day (Art. 27–45)', () => {
  it('is not submitted when nothing happened', () => {
    const state = at('2026-03-01')
    assert.equal(state.status, 'not_submitted')
    assert.equal(state.isOpen, false)
    assert.equal(state.clocks.reply, null)
  })

  it('waits for confirmation after an online submission: no clock runs yet (Art. 31)', () => {
    const state = at('2026-03-01', ['submitted', '2026-03-01'])
    assert.equal(state.status, 'submitted')
    assert.equal(state.receivedOn, null)
    assert.equal(state.clocks.reply, null)
    assert.equal(state.confirmBy, '2026-03-02')
    assert.deepEqual(state.waitingFor, { party: 'office', role: 'clerk', text: '等待工作人员确认收到' })
  })

  it('keeps submission and receipt apart', () => {
    const state = at('2026-03-02', ...RECEIVED)
    assert.equal(state.submittedAt, '2026-03-01T02:00:00Z')
    assert.equal(state.submittedOn, '2026-03-01')
    assert.equal(state.receivedOn, '2026-03-02')
    assert.equal(state.receiptHow, '工作人员电话确认')
    assert.equal(state.confirmBy, null)
  })

  it('shows reply and correction-notice terms from the day of receipt', () => {
    const { clocks, daysLeft, isOverdue } = at('2026-03-25', ...RECEIVED)
    assert.equal(clocks.reply?.dueOn, '2026-03-30')
    assert.equal(clocks.correctionNotice?.dueOn, '2026-03-11')
    assert.equal(daysLeft, 3)
    assert.equal(isOverdue, false)
  })

  it('is overdue the day after the last day, and counts on below zero', () => {
    assert.equal(at('2026-03-30', ...RECEIVED).daysLeft, 0)
    const state = at('2026-03-31', ...RECEIVED)
    assert.equal(state.isOverdue, true)
    assert.equal(state.daysLeft, -1)
    assert.equal(state.remedies[0]?.kind, 'reconsideration')
  })

  it('waits for the applicant while a correction is asked, and the reply is not the office’s turn (Art. 30)', () => {
    const state = at('2026-03-06', ...RECEIVED, ['correction_notice', '2026-03-06'])
    assert.equal(state.status, 'awaiting_correction')
    assert.equal(state.waitingFor.party, 'applicant')
    assert.equal(state.replyRunning, false)
    assert.equal(state.daysLeft, null)
    assert.equal(replyTermOf(state), null)
    assert.equal(state.clocks.correction?.dueOn, '2026-03-20')
    assert.deepEqual(state.correctionPoints, ['写明所需信息的年份'])
  })

  it('starts the reply afresh once the correction is in', () => {
    const steps: readonly Step[] = [
      ...RECEIVED,
      ['correction_notice', '2026-03-06'],
      ['correction_received', '2026-03-12'],
    ]
    const state = at('2026-03-12', ...steps)
    assert.equal(state.status, 'received')
    assert.equal(state.since, '2026-03-12')
    assert.equal(replyTermOf(state)?.dueOn, '2026-04-10')
  })

  it('waits for a third party until its answer or its 15th working day (Art. 32)', () => {
    const steps: readonly Step[] = [
      ...RECEIVED,
      ['consultation_sent', '2026-03-04'],
      ['consultation_received', '2026-03-05'],
    ]
    assert.equal(at('2026-03-26', ...steps).status, 'consulting')
    assert.equal(at('2026-03-26', ...steps).waitingFor.party, 'third_party')
    const over = at('2026-03-27', ...steps)
    assert.equal(over.status, 'received')
    assert.equal(over.consultations[0]?.running, false)
    assert.equal(over.clocks.consultations[0]?.dueOn, '2026-03-26')
    const answered = at('2026-03-12', ...steps, ['consultation_replied', '2026-03-12'])
    assert.equal(answered.status, 'received')
    assert.equal(answered.consultations[0]?.position, 'agrees')
  })

  it('counts days left without those a consultation stops', () => {
    const steps: readonly Step[] = [...RECEIVED, ['consultation_sent', '2026-03-04']]
    assert.equal(at('2026-03-04', ...steps).daysLeft, 18)
  })

  it('waits for reasons and, when they are good, takes the agreed day (Art. 35)', () => {
    assert.equal(at('2026-03-10', ...RECEIVED, ['reasons_asked', '2026-03-09']).status, 'awaiting_reason')
    const state = at(
      '2026-03-12',
      ...RECEIVED,
      ['reasons_asked', '2026-03-09'],
      ['reasons_given', '2026-03-12', { agreedOn: day('2026-05-29') }],
    )
    assert.equal(state.clocks.reply?.dueOn, '2026-05-29')
    assert.equal(state.clocks.reply?.unit, 'fixed_date')
    assert.equal(state.daysLeft !== null && state.daysLeft > 40, true)
  })

  it('never lets an agreed day shorten the term', () => {
    const state = at(
      '2026-03-12',
      ...RECEIVED,
      ['reasons_asked', '2026-03-09'],
      ['reasons_given', '2026-03-12', { agreedOn: day('2026-03-16') }],
    )
    assert.equal(state.clocks.reply?.dueOn, '2026-03-30')
  })

  it('waits for payment, then starts afresh (Art. 42)', () => {
    const waiting = at('2026-03-10', ...RECEIVED, ['fee_notice_received', '2026-03-09'])
    assert.equal(waiting.status, 'awaiting_fee')
    assert.equal(waiting.clocks.fee?.dueOn, '2026-04-08')
    const paid = at(
      '2026-03-20',
      ...RECEIVED,
      ['fee_notice_received', '2026-03-09'],
      ['fee_paid', '2026-03-20'],
    )
    assert.equal(paid.clocks.reply?.dueOn, '2026-04-20')
  })

  it('shows an open draft until it is returned or approved', () => {
    const drafted = at('2026-03-16', ...RECEIVED, ['reply_drafted', '2026-03-16'])
    assert.equal(drafted.draft?.draftedBy, 'clerk-1')
    assert.equal(drafted.waitingFor.role, 'office_head')
    const returned = at(
      '2026-03-17',
      ...RECEIVED,
      ['reply_drafted', '2026-03-16'],
      ['reply_returned', '2026-03-17'],
    )
    assert.equal(returned.draft, null)
    assert.equal(returned.returnedBecause, '请补充发放范围')
    assert.equal(at('2026-03-18', ...ANSWERED).draft, null)
  })

  it('shows the answer, its day, and that it was in time', () => {
    const state = at('2026-03-25', ...ANSWERED)
    assert.equal(state.status, 'replied')
    assert.deepEqual(state.reply, GRANTED)
    assert.equal(state.letterNumber, '盏公复〔2026〕1号')
    assert.equal(state.repliedOn, '2026-03-18')
    assert.equal(state.servedOn, '2026-03-19')
    assert.equal(state.repliedInTime, true)
    assert.equal(state.outcome, 'granted')
    assert.equal(state.endedOn, '2026-03-18')
  })

  it('knows a late answer', () => {
    const late = at('2026-04-10', ...RECEIVED, ['reply_drafted', '2026-03-31'], ['replied', '2026-03-31'])
    assert.equal(late.repliedInTime, false)
    assert.equal(late.isOverdue, false)
  })

  it('ends by withdrawal or closing', () => {
    const withdrawn = at('2026-03-05', ...RECEIVED, ['withdrawn', '2026-03-05'])
    assert.deepEqual(
      [withdrawn.status, withdrawn.outcome, withdrawn.remedies.length],
      ['withdrawn', 'other', 0],
    )
    const closed = at('2026-03-05', ...RECEIVED, ['closed', '2026-03-05'])
    assert.deepEqual([closed.status, closed.closedBecause], ['closed', '属于咨询，已当面说明'])
  })

  it('does not see events dated after the day looked at', () => {
    assert.equal(at('2026-03-01', ...ANSWERED).status, 'submitted')
    assert.equal(at('2026-03-17', ...ANSWERED).status, 'received')
    assert.equal(caseOf(events(...ANSWERED), viewOn(day('2026-03-01'), nationalCalendar)).status, 'replied')
  })

  it('gives provisional dates beyond the published calendar, and refuses them by choice', () => {
    const steps = events(['submitted', '2026-12-10'], ['received', '2026-12-10'])
    assert.equal(caseAt(steps, day('2026-12-11'), nationalCalendar).clocks.reply?.provisional, true)
    const strict = caseAt(steps, day('2026-12-11'), nationalCalendar, { unpublishedYear: 'refuse' })
    assert.equal(strict.clocks.reply, null)
    assert.equal(strict.daysLeft, null)
  })

  it('tells the calendar version behind its dates', () => {
    assert.equal(at('2026-03-02', ...RECEIVED).calendarVersion, nationalCalendar.version)
  })

  it('is total: any list of events in any order gives a state and never throws', () => {
    const types: readonly CaseEventType[] = [
      ...new Set(ANSWERED.map(([type]) => type)),
      'correction_notice',
      'closed',
    ]
    const more: readonly CaseEventType[] = [
      'correction_received',
      'consultation_sent',
      'consultation_received',
      'consultation_replied',
      'extended',
      'reasons_asked',
      'reasons_given',
      'fee_notice_received',
      'fee_paid',
      'reply_returned',
      'withdrawn',
    ]
    const step = fc.tuple(fc.constantFrom(...types, ...more), fc.integer({ min: -3000, max: 1500 }))
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        fc.integer({ min: -3000, max: 1500 }),
        (steps, offset) => {
          const from = day('2026-03-01')
          const list = events(...steps.map(([type, days]) => [type, addDays(from, days)] as const))
          const state = caseAt(list as readonly CaseEvent[], addDays(from, offset), nationalCalendar)
          assert.equal(typeof state.statusText, 'string')
          assert.deepEqual(state, caseAt(list, addDays(from, offset), nationalCalendar))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('days left of a clock', () => {
  it('are the counted days after today, zero on the last day', () => {
    const clock = at('2026-03-02', ...RECEIVED).clocks.reply
    assert.ok(clock)
    const left = ['2026-03-02', '2026-03-27', '2026-03-28', '2026-03-30', '2026-04-01'].map((today) =>
      daysLeftOf(clock, day(today), nationalCalendar),
    )
    assert.deepEqual(left, [20, 1, 1, 0, -2])
  })
})
