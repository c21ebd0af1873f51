import { hoursAfter, type IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { orNull } from '../result'
import type { Clock } from '../statute/clock'
import { choicesOf } from '../statute/interpretation-choices'
import {
  petitionHandleDeadline,
  petitionNotifyDeadline,
  petitionObjectionDeadline,
} from '../statute/petition'
import { HOTLINE_ORDER_PERIOD, PUBLIC_MESSAGE_PERIOD } from '../statute/periods'
import { disclosureComplaintDeadline, publicMessageDeadline } from '../statute/public-message'
import type { ComplaintState, Supervision } from './complaint-state'
import { KIND_RULES } from './kinds'

/** Years that are not announced yet give a provisional date rather than none. */
const CHOICES = choicesOf({ unpublishedYear: 'provisional' })

/** Every term of a letter that has been started. */
export interface ComplaintClocks {
  /** Telling that it came in (信访工作条例 Art. 23); null where no name is known. */
  readonly receipt: Clock | null
  /** Objecting to a petition that was forwarded and isn't ours. */
  readonly objection: Clock | null
  /** The answer; null where the law sets none, or it hasn't begun. */
  readonly answer: Clock | null
  /** Instant until which an emergency has to be looked at; null for all else. */
  readonly lookBy: string | null
}

const receiptClock = ({ receivedOn, kind, isAnonymous }: ComplaintState, calendar: Calendar): Clock | null =>
  receivedOn !== null && KIND_RULES[kind].tellsReceipt && !isAnonymous
    ? orNull(petitionNotifyDeadline(receivedOn, calendar, CHOICES))
    : null

const objectionClock = ({ receivedOn, kind, channel }: ComplaintState, calendar: Calendar): Clock | null =>
  receivedOn !== null && channel === 'transferred' && kind === 'petition'
    ? orNull(petitionObjectionDeadline(receivedOn, calendar, CHOICES))
    : null

/** Working days for a message, by the terms in force when it came, and whose rule that is. */
const messageTerm = ({ channel, kind, terms }: ComplaintState) => {
  if (channel !== 'hotline') return { ...PUBLIC_MESSAGE_PERIOD, length: terms.messageDays }
  const length = kind === 'consultation' ? terms.hotlineQuestionDays : terms.hotlineDays
  return { ...HOTLINE_ORDER_PERIOD, length }
}

const answerClock = (state: ComplaintState, calendar: Calendar): Clock | null => {
  const { receivedOn, acceptedOn, extension } = state
  if (receivedOn === null) return null
  const letter = { receivedOn, extendedBy: extension?.days ?? 0 }
  const { term } = KIND_RULES[state.kind]
  if (term === 'message') return orNull(publicMessageDeadline(letter, calendar, messageTerm(state), CHOICES))
  if (term === 'disclosure_complaint') return orNull(disclosureComplaintDeadline(letter, calendar, CHOICES))
  if (term !== 'petition' || acceptedOn === null) return null
  return orNull(petitionHandleDeadline({ acceptedOn, extension }, calendar, CHOICES))
}

/**
 * The terms of a letter, each from the events alone: what was set when it came, also where it has been set anew since.
 * Source: 信访工作条例 (2022) Art. 23, 34; Regulation (2019) Art. 47, 51; 国办发〔2017〕47号 from memory; house rule for emergencies.
 * @example complaintClocks(complaintAt(events), nationalCalendar).answer?.dueOn
 */
export const complaintClocks = (state: ComplaintState, calendar: Calendar): ComplaintClocks => {
  const { kind, sentAt, terms } = state
  const isUrgent = KIND_RULES[kind].term === 'hours' && sentAt !== ''
  return {
    receipt: receiptClock(state, calendar),
    objection: objectionClock(state, calendar),
    answer: answerClock(state, calendar),
    lookBy: isUrgent ? hoursAfter(sentAt, terms.emergencyHours) : null,
  }
}

/** What a letter still owes on a day, and since when it is late. */
export interface ComplaintDuty {
  readonly what: 'receipt' | 'answer' | 'order' | 'report'
  readonly dueOn: IsoDate
  readonly isOverdue: boolean
}

type OwedDay = Pick<ComplaintDuty, 'what' | 'dueOn'>

const owedBy = (what: ComplaintDuty['what'], dueOn: IsoDate | null): readonly OwedDay[] =>
  dueOn === null ? [] : [{ what, dueOn }]

const reportDay = (supervision: Supervision | null): IsoDate | null =>
  supervision === null || supervision.report !== null ? null : supervision.answerBy

const owedDays = (
  { receiptToldOn, supervision, orderDueOn }: ComplaintState,
  { receipt, answer }: ComplaintClocks,
): readonly OwedDay[] => [
  ...owedBy('receipt', receiptToldOn === null ? (receipt?.dueOn ?? null) : null),
  ...owedBy('answer', answer?.dueOn ?? null),
  ...owedBy('order', orderDueOn),
  ...owedBy('report', reportDay(supervision)),
]

/**
 * What the office owes next; null once it has answered or others go on with it.
 * @example nextDuty(state, clocks, day('2026-03-12'))?.isOverdue
 */
export const nextDuty = (
  state: ComplaintState,
  clocks: ComplaintClocks,
  today: IsoDate,
): ComplaintDuty | null => {
  if (!['to_sort', 'to_assign', 'handling'].includes(state.status)) return null
  const [first] = [...owedDays(state, clocks)].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  return first === undefined ? null : { ...first, isOverdue: today > first.dueOn }
}
