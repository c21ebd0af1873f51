import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { parseNamedEvents } from '../../../src/domain/statute/named-events'
import { answer, dueOnOf, isQuestion, QUESTIONS } from '../../../src/domain/statute/questions'
import type { Question } from '../../../src/domain/statute/questions'
import { expectOk } from './read-events'

const ASKED: Readonly<Record<Question, readonly [events: string, due: string]>> = {
  reply_due: ['received 2026-03-02', '2026-03-30'],
  correction_notice_due: ['received 2026-03-02', '2026-03-11'],
  third_party_due: ['third_party_received 2026-03-02', '2026-03-23'],
  agency_due: ['agency_received 2026-03-02', '2026-03-23'],
  fee_payment_due: ['fee_notice_received 2026-03-02', '2026-04-01'],
  publish_due: ['formed 2026-03-02', '2026-03-30'],
  interpretation_due: ['published 2026-03-02', '2026-03-05'],
  petition_notify_due: ['petition_received 2026-03-02', '2026-03-17'],
  petition_objection_due: ['petition_transferred 2026-03-02', '2026-03-09'],
  petition_handle_due: ['petition_accepted 2026-03-02', '2026-05-01'],
  message_due: ['message_received 2026-03-02', '2026-03-11'],
  disclosure_complaint_due: [
    'disclosure_complaint_received 2026-03-02; disclosure_complaint_extended 2026-03-20 days=10',
    '2026-04-07',
  ],
  opinion_summary_due: ['opinion_round_ended 2026-04-01', '2026-04-30'],
  topic_due: ['topic_named 2026-03-02; topic_extended 2026-03-16 days=5', '2026-03-30'],
  petition_review_apply_due: ['petition_reply_served 2026-03-02', '2026-04-01'],
  reconsideration_apply_due: ['reply_served 2026-03-02', '2026-05-06'],
  reconsideration_apply_due_no_reply: ['received 2026-03-02', '2026-05-29'],
  lawsuit_due: ['reply_served 2026-03-02', '2026-09-02'],
  lawsuit_after_reconsideration_due: ['reconsideration_served 2026-03-02', '2026-03-17'],
  reconsideration_decision_due_simple: ['reconsideration_accepted 2026-03-02', '2026-04-01'],
  deputy_proposal_due: ['assigned 2026-03-02', '2026-06-02'],
  annual_report_due: ['year_end 2025-12-31', '2026-01-31'],
}

describe('the questions of the deadline vectors', () => {
  for (const ask of QUESTIONS) {
    it(`${ask} has an answer`, () => {
      const [text, due] = ASKED[ask]
      const events = expectOk(parseNamedEvents(text))
      assert.equal(expectOk(dueOnOf({ ask, events }, nationalCalendar)), due)
      assert.equal(expectOk(answer({ ask, events }, nationalCalendar)).dueOn, due)
    })

    it(`${ask} is refused without its event`, () => {
      const events = expectOk(parseNamedEvents('complex 2026-03-02'))
      for (const ask_ of [answer, dueOnOf]) {
        const refused = ask_({ ask, events }, nationalCalendar)
        assert.equal(!refused.ok && refused.code, 'impossible-events')
      }
    })
  }

  it('know their names', () => {
    assert.equal(isQuestion('reply_due'), true)
    assert.equal(isQuestion('toString'), false)
  })

  it('take the longer term of a complex proposal and of an extended petition', () => {
    const complex = expectOk(parseNamedEvents('assigned 2026-03-02; complex 2026-03-02'))
    assert.equal(
      expectOk(dueOnOf({ ask: 'deputy_proposal_due', events: complex }, nationalCalendar)),
      '2026-09-02',
    )
    const extended = expectOk(parseNamedEvents('petition_accepted 2026-03-02; petition_extended 2026-04-01'))
    assert.equal(
      expectOk(dueOnOf({ ask: 'petition_handle_due', events: extended }, nationalCalendar)),
      '2026-05-31',
    )
  })

  it('refuse what needs 2027', () => {
    const events = expectOk(parseNamedEvents('received 2026-12-10'))
    const refused = dueOnOf({ ask: 'reply_due', events }, nationalCalendar)
    assert.equal(!refused.ok && refused.code, 'calendar-not-published')
  })
})
