import type { IsoDate } from '../calendar/civil-date'
import { workingDaysBetween } from '../calendar/working-days'
import type { Calendar } from '../calendar/working-days'
import type { Clock } from '../statute/clock'
import type { ChosenInterpretations } from '../statute/interpretation-choices'
import { confirmReceiptBy } from '../statute/receipt-date'
import { clocksOn, consultationsOn } from './case-clocks'
import type { CaseView } from './case-clocks'
import { factsOf } from './case-facts'
import type { CaseFacts } from './case-facts'
import { remediesOn } from './case-remedies'
import type { CaseState, CaseStatus, OpenDraft } from './case-state'
import { statusOf, waitingForOf } from './case-status'
import { timelineEntry } from './case-timeline'
import type { CaseEvent } from './events'
import type { OutcomeCode } from './outcomes'
import { STATUS_TEXTS } from './terms'

const OPEN: readonly CaseStatus[] = [
  'submitted',
  'received',
  'awaiting_correction',
  'consulting',
  'awaiting_reason',
  'awaiting_fee',
]
/** What is waited for here lets the reply term begin anew. */
const BEGINS_ANEW: readonly CaseStatus[] = ['awaiting_correction', 'awaiting_fee']
const REPLY_RUNS: readonly CaseStatus[] = ['received', 'consulting']

/**
 * The term for the answer as people may rely on it: none while a correction or a fee is waited for, since it begins
 * anew when that comes (Art. 30, 42; 国办函〔2020〕109号).
 * @example replyTermOf({ status: 'awaiting_correction', clocks }) // null
 */
export const replyTermOf = ({ status, clocks }: Pick<CaseState, 'status' | 'clocks'>): Clock | null =>
  BEGINS_ANEW.includes(status) ? null : clocks.reply

/**
 * The terms of those who were asked and have not answered yet; an answer ends its term.
 * @example unansweredTerms(state).length
 */
export const unansweredTerms = ({ consultations }: Pick<CaseState, 'consultations'>): readonly Clock[] =>
  consultations.flatMap(({ repliedOn, clock }) => (repliedOn === null && clock !== null ? [clock] : []))

/**
 * Working days of a clock left after a day: what its ledger counts from tomorrow through the last day.
 * Zero on the last day itself; negative once it is over.
 * @example daysLeftOf(clock, day('2026-03-25'), nationalCalendar) // 3 when due 2026-03-30
 */
export const daysLeftOf = (clock: Clock, today: IsoDate, calendar: Calendar): number => {
  if (today > clock.dueOn) return -workingDaysBetween(calendar, clock.dueOn, today)
  if (clock.unit !== 'working_days') return workingDaysBetween(calendar, today, clock.dueOn)
  const counted = clock.ledger.filter(({ on, mark }) => on > today && mark !== 'rest' && mark !== 'stopped')
  return counted.filter(({ mark }) => mark !== 'start').length
}

const draftOf = ({ draft, replied, letterEdited }: CaseFacts): OpenDraft | null =>
  draft === null || replied !== null
    ? null
    : {
        reply: draft.reply,
        draftedBy: draft.by.personId,
        draftedOn: draft.on,
        letterParts: letterEdited?.parts ?? null,
        editedBy: letterEdited?.by.personId ?? null,
      }

const outcomeOf = ({ replied, closed, withdrawn }: CaseFacts): OutcomeCode | null => {
  if (replied !== null) return replied.reply.outcome
  if (closed !== null) return closed.outcome
  return withdrawn === null ? null : 'other'
}

const handlerOf = ({ assigned }: CaseFacts): CaseState['handler'] =>
  assigned === null ? null : { personId: assigned.to, role: assigned.toRole, since: assigned.on }

type Receipt = Pick<
  CaseState,
  'submittedAt' | 'submittedOn' | 'channel' | 'receivedOn' | 'receiptHow' | 'confirmBy'
>
type Answer = Pick<
  CaseState,
  | 'draft'
  | 'returnedBecause'
  | 'reply'
  | 'letterNumber'
  | 'repliedOn'
  | 'servedOn'
  | 'repliedInTime'
  | 'outcome'
>

const submissionOf = (
  { submitted, received }: CaseFacts,
  calendar: Calendar,
): Omit<Receipt, 'receivedOn' | 'receiptHow'> => {
  if (submitted === null) return { submittedAt: null, submittedOn: null, channel: null, confirmBy: null }
  const { at, on, channel } = submitted
  const confirmBy = received === null ? confirmReceiptBy(channel, on, calendar) : null
  return { submittedAt: at, submittedOn: on, channel, confirmBy }
}

const receiptOf = (facts: CaseFacts, calendar: Calendar): Receipt => {
  const { received } = facts
  const confirmed = received === null ? { on: null, how: null } : received
  return { ...submissionOf(facts, calendar), receivedOn: confirmed.on, receiptHow: confirmed.how }
}

const repliedOf = (
  { replied }: CaseFacts,
  clock: Clock | null,
): Pick<Answer, 'reply' | 'letterNumber' | 'repliedOn' | 'repliedInTime'> => {
  if (replied === null) return { reply: null, letterNumber: null, repliedOn: null, repliedInTime: null }
  const { reply, letterNumber, on } = replied
  return { reply, letterNumber, repliedOn: on, repliedInTime: clock === null ? null : on <= clock.dueOn }
}

const answerOf = (facts: CaseFacts, clock: Clock | null): Answer => ({
  draft: draftOf(facts),
  returnedBecause: facts.returned?.reason ?? null,
  servedOn: facts.served?.on ?? null,
  outcome: outcomeOf(facts),
  ...repliedOf(facts, clock),
})

const dutyOf = (
  status: CaseStatus,
  reply: Clock | null,
  { today, calendar }: CaseView,
): Pick<CaseState, 'replyRunning' | 'daysLeft' | 'isOverdue'> => {
  const replyRunning = REPLY_RUNS.includes(status)
  const daysLeft = replyRunning && reply !== null ? daysLeftOf(reply, today, calendar) : null
  return { replyRunning, daysLeft, isOverdue: replyRunning && reply !== null && today > reply.dueOn }
}

/**
 * The same as `caseAt`, looking at all events whatever their date: for deciding what may be done next.
 * @example caseOf(events, { today, calendar, choices: {} }).status
 */
export const caseOf = (events: readonly CaseEvent[], view: CaseView): CaseState => {
  const facts = factsOf(events)
  const consultations = consultationsOn(facts, view)
  const clocks = clocksOn(facts, view)
  const { status, since } = statusOf(facts, consultations)
  return {
    status,
    statusText: STATUS_TEXTS[status],
    isOpen: OPEN.includes(status),
    ...receiptOf(facts, view.calendar),
    waitingFor: waitingForOf(status, facts, consultations),
    since,
    handler: handlerOf(facts),
    clocks,
    consultations,
    ...dutyOf(status, clocks.reply, view),
    correctionPoints: facts.correctionNotice?.points ?? [],
    extendedBy: facts.extensions[0]?.days ?? null,
    ...answerOf(facts, clocks.reply),
    closedBecause: facts.closed?.reason ?? null,
    endedOn: OPEN.includes(status) ? null : since,
    remedies: remediesOn(facts, clocks.reply, view),
    timeline: events.map(timelineEntry),
    calendarVersion: view.calendar.version,
  }
}

/**
 * A view of a case: unpublished years give provisional dates unless the choices refuse them (A15).
 * @example viewOn(day('2026-03-02'), nationalCalendar)
 */
export const viewOn = (today: IsoDate, calendar: Calendar, choices?: ChosenInterpretations): CaseView => ({
  today,
  calendar,
  choices: { unpublishedYear: 'provisional', ...choices },
})

/**
 * Everything that follows from a case's events on a day: state, clocks with ledgers, answer, remedies, story.
 * Events dated after `today` are not yet seen. Total: takes any list and never throws; `mayDo` and `applyEvent` refuse
 * what must not happen.
 * Source: Regulation (2019) Art. 27–45. Dates that need an unpublished year are `provisional`.
 * @example caseAt(events, day('2026-03-20'), nationalCalendar).clocks.reply?.dueOn // '2026-03-30'
 */
export const caseAt = (
  events: readonly CaseEvent[],
  today: IsoDate,
  ...counted: readonly [calendar: Calendar, choices?: ChosenInterpretations]
): CaseState => {
  const seen = events.filter((event) => event.on <= today)
  return caseOf(seen, viewOn(today, ...counted))
}
