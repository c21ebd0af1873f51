import type { IsoDate } from '../calendar/civil-date'
import { provisionalDateOfRank, rankOf } from '../calendar/working-days'
import type { Calendar, CalendarRefusal } from '../calendar/working-days'
import { ok } from '../result'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal, InterpretationChoices } from './interpretation-choices'
import { AGENCY_PERIOD, THIRD_PARTY_PERIOD } from './periods'
import { termClock } from './term'

/** A third party whose interests are touched (Art. 32), or another agency that made the information too (Art. 34). */
export type ConsultedSide = 'third_party' | 'agency'

/** One consultation as far as it is known. */
export interface Consultation {
  readonly party: ConsultedSide
  /** Tells several parties of a case apart. */
  readonly who: string
  readonly sentOn: IsoDate
  readonly receivedOn: IsoDate | null
  readonly repliedOn: IsoDate | null
}

/** A stretch of working days left out of a term, on the ranks of a calendar: (afterRank, throughRank]. */
export interface StoppedRanks {
  readonly afterRank: number
  readonly throughRank: number
  readonly reason: string
}

/** What silence means, by side (Art. 32, 34). @example ON_SILENCE.agency */
export const ON_SILENCE: Readonly<Record<ConsultedSide, string>> = {
  third_party: '第三方逾期未提出意见的，由行政机关依照条例的规定决定是否公开',
  agency: '被征求意见机关逾期不答复的，视为同意公开',
}

const PARTY_NAMES: Readonly<Record<ConsultedSide, string>> = { third_party: '第三方', agency: '其他机关' }
const PERIODS = { third_party: THIRD_PARTY_PERIOD, agency: AGENCY_PERIOD } as const

/**
 * Last day on which a consulted side may answer: the 15th working day after it received the letter.
 * Source: Regulation (2019) Art. 32 and 34. Unit: civil date in Asia/Shanghai, inclusive.
 * Silence: a third party's leaves the decision to the office, an agency's is consent (`ON_SILENCE`).
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example consultationDeadline({ party: 'agency', receivedOn: day('2025-04-24') }, nationalCalendar) // 2025-05-19
 */
export const consultationDeadline = (
  consulted: { readonly party: ConsultedSide; readonly receivedOn: IsoDate },
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const { length, article } = PERIODS[consulted.party]
  const plain = { unit: 'working_days', rolled: false, choices: [], breaches: [] } as const
  const startReason = `${PARTY_NAMES[consulted.party]}收到征求意见书`
  return termClock(
    { ...plain, name: consulted.party, startOn: consulted.receivedOn, length, basis: [article], startReason },
    calendar,
    choicesOf(chosen),
  )
}

const endRank = (
  consultation: Consultation,
  fromRank: number,
  [choices, calendar]: readonly [InterpretationChoices, Calendar],
): Result<number, CalendarRefusal> => {
  const cap = fromRank + PERIODS[consultation.party].length
  if (consultation.repliedOn === null) return ok(cap)
  const replied = rankOf(calendar, consultation.repliedOn)
  if (!replied.ok || choices.consultationEnd === 'real') return replied
  return ok(Math.min(replied.value, cap))
}

/**
 * The working days a consultation takes out of the reply term: those in (sent, answered], ending at the latest on the
 * 15th working day after the consulted side received the letter. Where that receipt isn't on record, the day of
 * sending stands for it: the earlier, cautious side.
 * Source: Regulation (2019) Art. 33(3), 32, 34. Choices: A5 where it begins, A6 where it ends.
 * Fails: `calendar-not-published` before the calendar begins.
 * @example stoppedBy(consultation, nationalCalendar, DEFAULT_CHOICES)
 */
export const stoppedBy = (
  consultation: Consultation,
  calendar: Calendar,
  choices: InterpretationChoices,
): Result<StoppedRanks, CalendarRefusal> => {
  const receivedOn = consultation.receivedOn ?? consultation.sentOn
  const begin = choices.consultationFrom === 'sent' ? consultation.sentOn : receivedOn
  const [after, received] = [rankOf(calendar, begin), rankOf(calendar, receivedOn)]
  if (!after.ok) return after
  if (!received.ok) return received
  const through = endRank(consultation, received.value, [choices, calendar])
  if (!through.ok) return through
  const reason = `征求${PARTY_NAMES[consultation.party]}意见，不计入`
  return ok({ afterRank: after.value, throughRank: Math.max(after.value, through.value), reason })
}

/**
 * The day through which a consultation stops the reply term, for showing "waiting until …".
 * Null when the calendar can't tell.
 * @example stoppedThrough(consultation, nationalCalendar)
 */
export const stoppedThrough = (
  consultation: Consultation,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): IsoDate | null => {
  const stopped = stoppedBy(consultation, calendar, choicesOf(chosen))
  if (!stopped.ok) return null
  const last = provisionalDateOfRank(calendar, stopped.value.throughRank)
  return last.ok ? last.value.on : null
}

const merge = (disjoint: readonly StoppedRanks[], next: StoppedRanks): readonly StoppedRanks[] => {
  const last = disjoint[disjoint.length - 1]
  if (last === undefined || next.afterRank >= last.throughRank) return [...disjoint, next]
  if (next.throughRank <= last.throughRank) return disjoint
  return [...disjoint, { ...next, afterRank: last.throughRank }]
}

const append = (disjoint: readonly StoppedRanks[], next: StoppedRanks): readonly StoppedRanks[] => {
  const last = disjoint[disjoint.length - 1]
  const shift = last === undefined ? 0 : Math.max(0, last.throughRank - next.afterRank)
  return [...disjoint, { ...next, afterRank: next.afterRank + shift, throughRank: next.throughRank + shift }]
}

/**
 * Stretches made disjoint and put in order: a day stopped twice counts once, or, under the other view of A7, is added up.
 * @example disjoint(stops, DEFAULT_CHOICES)
 */
export const disjoint = (
  stops: readonly StoppedRanks[],
  choices: InterpretationChoices,
): readonly StoppedRanks[] => {
  if (stops.length < 2) return stops
  const inOrder = [...stops].sort((a, b) => a.afterRank - b.afterRank || a.throughRank - b.throughRank)
  return inOrder.reduce(choices.overlappingConsultations === 'union' ? merge : append, [])
}
