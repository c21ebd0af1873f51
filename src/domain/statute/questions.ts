import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { ok } from '../result'
import type { Result } from '../result'
import { annualReportDeadline } from './annual-report'
import type { Clock } from './clock'
import { consultationDeadline } from './consultation'
import { correctionNoticeDeadline } from './correction-notice'
import { deputyProposalDeadline } from './deputy-proposal'
import { interpretationDeadline, publishDeadline } from './disclosure-deadline'
import { feePaymentDeadline } from './fee'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import type { EventName, NamedEvent } from './named-events'
import { roundSummaryDeadline } from './opinion-round'
import { onlyDate, replyFactsOf } from './named-reply-facts'
import {
  petitionHandleDeadline,
  petitionNotifyDeadline,
  petitionObjectionDeadline,
  petitionReviewApplyDeadline,
} from './petition'
import { disclosureComplaintDeadline, publicMessageDeadline } from './public-message'
import {
  lawsuitAfterReconsiderationDeadline,
  lawsuitDeadline,
  noReplyReconsiderationDeadline,
  reconsiderationDeadline,
  simpleReconsiderationDecisionDeadline,
} from './remedies'
import { replyDeadline, replyDueOn } from './reply-deadline'
import { topicDeadline } from './topic'

/** Why a question about a deadline has no answer. */
export type QuestionRefusal = ClockRefusal | 'impossible-events'

type Answer = Result<Clock, QuestionRefusal>
type Answerer = (events: readonly NamedEvent[], calendar: Calendar, chosen?: ChosenInterpretations) => Answer
type FromOneDay = (
  on: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
) => Result<Clock, ClockRefusal>

const fromDay =
  (name: EventName, deadline: FromOneDay): Answerer =>
  (events, calendar, chosen) => {
    const on = onlyDate(events, name)
    return on.ok ? deadline(on.value, calendar, chosen) : on
  }

const petitionHandle: Answerer = (events, calendar, chosen) => {
  const acceptedOn = onlyDate(events, 'petition_accepted')
  if (!acceptedOn.ok) return acceptedOn
  const extended = events.find((event) => event.name === 'petition_extended')
  const extension = extended === undefined ? null : { on: extended.on, days: extended.days }
  return petitionHandleDeadline({ acceptedOn: acceptedOn.value, extension }, calendar, chosen)
}

const letter =
  (kind: 'message' | 'disclosure_complaint', deadline: typeof disclosureComplaintDeadline): Answerer =>
  (events, calendar, chosen) => {
    const receivedOn = onlyDate(events, `${kind}_received`)
    if (!receivedOn.ok) return receivedOn
    const extendedBy = events.find(({ name }) => name === `${kind}_extended`)?.days ?? 0
    return deadline({ receivedOn: receivedOn.value, extendedBy }, calendar, chosen)
  }

const message = letter('message', (received, calendar, chosen) =>
  publicMessageDeadline(received, calendar, undefined, chosen),
)

const topic: Answerer = (events, calendar, chosen) => {
  const namedOn = onlyDate(events, 'topic_named')
  if (!namedOn.ok) return namedOn
  const extendedBy = events.find(({ name }) => name === 'topic_extended')?.days ?? 0
  return topicDeadline({ namedOn: namedOn.value, extendedBy }, calendar, undefined, chosen)
}

const deputyProposal: Answerer = (events, calendar, chosen) => {
  const assignedOn = onlyDate(events, 'assigned')
  if (!assignedOn.ok) return assignedOn
  const complex = events.some((event) => event.name === 'complex')
  return deputyProposalDeadline({ assignedOn: assignedOn.value, complex }, calendar, chosen)
}

const reply: Answerer = (events, calendar, chosen) => {
  const facts = replyFactsOf(events)
  return facts.ok ? replyDeadline(facts.value, calendar, chosen) : facts
}

const noReply: Answerer = (events, calendar, chosen) => {
  const facts = replyFactsOf(events)
  return facts.ok ? noReplyReconsiderationDeadline(facts.value, calendar, chosen) : facts
}

const consulted =
  (party: 'third_party' | 'agency'): FromOneDay =>
  (receivedOn, calendar, chosen) =>
    consultationDeadline({ party, receivedOn }, calendar, chosen)

const ANSWERERS = {
  reply_due: reply,
  correction_notice_due: fromDay('received', correctionNoticeDeadline),
  third_party_due: fromDay('third_party_received', consulted('third_party')),
  agency_due: fromDay('agency_received', consulted('agency')),
  fee_payment_due: fromDay('fee_notice_received', feePaymentDeadline),
  publish_due: fromDay('formed', publishDeadline),
  interpretation_due: fromDay('published', interpretationDeadline),
  petition_notify_due: fromDay('petition_received', petitionNotifyDeadline),
  petition_objection_due: fromDay('petition_transferred', petitionObjectionDeadline),
  petition_handle_due: petitionHandle,
  petition_review_apply_due: fromDay('petition_reply_served', petitionReviewApplyDeadline),
  message_due: message,
  disclosure_complaint_due: letter('disclosure_complaint', disclosureComplaintDeadline),
  topic_due: topic,
  opinion_summary_due: fromDay('opinion_round_ended', roundSummaryDeadline),
  reconsideration_apply_due: fromDay('reply_served', reconsiderationDeadline),
  reconsideration_apply_due_no_reply: noReply,
  lawsuit_due: fromDay('reply_served', lawsuitDeadline),
  lawsuit_after_reconsideration_due: fromDay('reconsideration_served', lawsuitAfterReconsiderationDeadline),
  reconsideration_decision_due_simple: fromDay(
    'reconsideration_accepted',
    simpleReconsiderationDecisionDeadline,
  ),
  deputy_proposal_due: deputyProposal,
  annual_report_due: fromDay('year_end', annualReportDeadline),
} as const

/** A question that can be asked of a list of events: which last day? */
export type Question = keyof typeof ANSWERERS

/**
 * Every question, in the names of the deadline vectors.
 * @example QUESTIONS.includes('reply_due') // true
 */
export const QUESTIONS = Object.keys(ANSWERERS) as readonly Question[]

/**
 * Whether a text names a question.
 * @example isQuestion('reply_due') // true
 */
export const isQuestion = (text: string): text is Question =>
  Object.prototype.hasOwnProperty.call(ANSWERERS, text)

/** A question with its events. */
export interface AskedQuestion {
  readonly ask: Question
  readonly events: readonly NamedEvent[]
}

/**
 * The whole clock that answers a question.
 * Fails: `calendar-not-published`, `rule-not-in-force`, or `impossible-events` with a Chinese `reason`.
 * @example answer({ ask: 'reply_due', events: parseNamedEvents('received 2024-03-04').value }, nationalCalendar)
 */
export const answer = (
  asked: AskedQuestion,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, QuestionRefusal> => ANSWERERS[asked.ask](asked.events, calendar, chosen)

const replyDay = (
  { events }: AskedQuestion,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<IsoDate, QuestionRefusal> => {
  const facts = replyFactsOf(events)
  if (!facts.ok) return facts
  const counted = replyDueOn(facts.value, calendar, chosen)
  return counted.ok ? ok(counted.value.on) : counted
}

/**
 * Only the last day that answers a question, without clock and ledger.
 * Fails: as `answer`.
 * @example dueOnOf({ ask: 'annual_report_due', events }, nationalCalendar) // ok('2026-01-31')
 */
export const dueOnOf = (
  asked: AskedQuestion,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<IsoDate, QuestionRefusal> => {
  if (asked.ask === 'reply_due') return replyDay(asked, calendar, chosen)
  const clock = answer(asked, calendar, chosen)
  return clock.ok ? ok(clock.value.dueOn) : clock
}
