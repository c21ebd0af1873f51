import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { orNull } from '../result'
import type { Clock } from '../statute/clock'
import { consultationDeadline, ON_SILENCE, stoppedThrough } from '../statute/consultation'
import type { Consultation } from '../statute/consultation'
import { correctionNoticeDeadline } from '../statute/correction-notice'
import { feePaymentDeadline } from '../statute/fee'
import type { ChosenInterpretations } from '../statute/interpretation-choices'
import { calendarDayLedger } from '../statute/ledger'
import { replyDeadline } from '../statute/reply-deadline'
import type { ReplyFacts } from '../statute/reply-facts'
import { clockWith } from '../statute/term'
import type { CaseFacts, ConsultationFacts } from './case-facts'
import type { CaseClocks, ConsultationState } from './case-state'

/** What a case is looked at with. */
export interface CaseView {
  readonly today: IsoDate
  readonly calendar: Calendar
  readonly choices: ChosenInterpretations
}

const consultationOf = ({ sent, received, replied }: ConsultationFacts): Consultation => ({
  party: sent.party,
  who: sent.who,
  sentOn: sent.on,
  receivedOn: received?.on ?? null,
  repliedOn: replied?.on ?? null,
})

/**
 * What the reply term of a case depends on; null before the request is received.
 * @example replyFactsOfCase(factsOf(events))
 */
export const replyFactsOfCase = (facts: CaseFacts): ReplyFacts | null =>
  facts.received === null
    ? null
    : {
        receivedOn: facts.received.on,
        correctionNoticeOn: facts.correctionNotice?.on ?? null,
        correctionReceivedOn: facts.correctionReceived?.on ?? null,
        feePaidOn: facts.feePaid?.on ?? null,
        consultations: facts.consultations.map(consultationOf),
        extensions: facts.extensions.map(({ on, days }) => ({ on, days })),
      }

interface FixedTerm {
  readonly name: 'reply' | 'correction'
  readonly startOn: IsoDate
  readonly dueOn: IsoDate
  readonly startReason: string
  readonly basis: string
}

const fixedClock = (term: FixedTerm, calendar: Calendar): Clock => {
  const { name, startOn, dueOn, startReason, basis } = term
  const plain = {
    unit: 'fixed_date',
    length: 1,
    choices: [],
    provisional: false,
    breaches: [],
    cautiousOn: null,
  } as const
  const count = { startOn, dueOn, termEndOn: dueOn, startReason, months: null }
  return clockWith({ ...plain, name, startOn, dueOn, basis: [basis] }, () =>
    calendarDayLedger(count, calendar),
  )
}

const agreedClock = (facts: CaseFacts, due: Clock, calendar: Calendar): Clock => {
  const given = facts.reasonsGiven
  if (given === null || !given.accepted || given.agreedOn === null || given.agreedOn <= due.dueOn) return due
  const basis = '《政府信息公开条例》第三十五条'
  const startReason = '申请理由合理，确定延迟答复的合理期限'
  return fixedClock({ name: 'reply', startOn: given.on, dueOn: given.agreedOn, startReason, basis }, calendar)
}

/** A new answer is owed by the day that the decision has set, whatever the first term was. */
const reopenedClock = ({ reopened }: CaseFacts, calendar: Calendar): Clock | null => {
  if (reopened === null) return null
  const basis = '《行政复议法》第六十四条、第六十六条；《行政诉讼法》第七十条'
  const startReason = '重新办理，按决定确定的期限答复'
  return fixedClock(
    { name: 'reply', startOn: reopened.on, dueOn: reopened.dueOn, startReason, basis },
    calendar,
  )
}

const replyClock = (facts: CaseFacts, { calendar, choices }: CaseView): Clock | null => {
  const replyFacts = replyFactsOfCase(facts)
  if (replyFacts === null) return null
  const again = reopenedClock(facts, calendar)
  if (again !== null) return again
  const due = orNull(replyDeadline(replyFacts, calendar, choices))
  return due === null ? null : agreedClock(facts, due, calendar)
}

const correctionClock = (facts: CaseFacts, calendar: Calendar): Clock | null => {
  const notice = facts.correctionNotice
  if (notice === null) return null
  const basis = '《政府信息公开条例》第三十条'
  const startReason = '发出补正告知书'
  return fixedClock(
    { name: 'correction', startOn: notice.on, dueOn: notice.correctionDueOn, startReason, basis },
    calendar,
  )
}

const consultationClock = ({ sent, received }: ConsultationFacts, view: CaseView): Clock | null => {
  const receivedOn = received?.on ?? sent.on
  return orNull(consultationDeadline({ party: sent.party, receivedOn }, view.calendar, view.choices))
}

const isRunning = (facts: ConsultationFacts, { today, calendar, choices }: CaseView): boolean => {
  if (facts.replied !== null) return false
  const through = stoppedThrough(consultationOf(facts), calendar, choices)
  return through === null || today <= through
}

/**
 * The consultations of a case on a day: answered, still running, or over by the 15th working day.
 * Source: Regulation (2019) Art. 32, 34.
 * @example consultationsOn(factsOf(events), { today, calendar, choices: {} })
 */
export const consultationsOn = (facts: CaseFacts, view: CaseView): readonly ConsultationState[] =>
  facts.consultations.map((each) => ({
    ...consultationOf(each),
    position: each.replied?.position ?? null,
    running: isRunning(each, view),
    clock: consultationClock(each, view),
    onSilence: ON_SILENCE[each.sent.party],
  }))

/**
 * Every clock of a case that has been started; null where the calendar can't tell a date at all.
 * Source: Regulation (2019) Art. 30, 32–35, 42.
 * @example clocksOn(factsOf(events), { today, calendar, choices: {} }).reply?.dueOn
 */
export const clocksOn = (facts: CaseFacts, view: CaseView): CaseClocks => {
  const { calendar, choices } = view
  const { received, feeNotice } = facts
  const consultations = facts.consultations.map((each) => consultationClock(each, view))
  return {
    reply: replyClock(facts, view),
    correctionNotice:
      received === null ? null : orNull(correctionNoticeDeadline(received.on, calendar, choices)),
    correction: correctionClock(facts, calendar),
    consultations: consultations.filter((clock): clock is Clock => clock !== null),
    fee: feeNotice === null ? null : orNull(feePaymentDeadline(feeNotice.on, calendar, choices)),
  }
}
