import { addDays, addMonths } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { firstWorkingDayFrom, provisionalDateOfRank, rankOf } from '../calendar/working-days'
import type { Calendar, CountedDate } from '../calendar/working-days'
import { fail, ok } from '../result'
import type { Result } from '../result'
import type { Clock, ClockName, LedgerDay } from './clock'
import type { ClockRefusal, InterpretationChoices } from './interpretation-choices'
import { calendarDayLedger, workingDayLedger } from './ledger'

/** One plain statutory term: so many days or months from a day. */
export interface Term {
  readonly name: ClockName
  readonly startOn: IsoDate
  readonly length: number
  readonly unit: 'working_days' | 'calendar_days' | 'months'
  /** Whether a last day of rest moves to the next working day; never needed for working days. */
  readonly rolled: boolean
  readonly basis: readonly string[]
  readonly choices: readonly string[]
  /** Chinese: what happened on the start day. */
  readonly startReason: string
  readonly breaches: readonly string[]
}

/** A clock before its ledger is written. */
export type ClockFacts = Omit<Clock, 'ledger'>

/**
 * Joins a clock with its ledger; the ledger is written at first reading and then kept.
 * @example clockWith(facts, () => workingDayLedger(count, calendar)).ledger.length
 */
export const clockWith = (facts: ClockFacts, writeLedger: () => readonly LedgerDay[]): Clock => {
  let written: readonly LedgerDay[] | null = null
  return {
    ...facts,
    get ledger() {
      written = written ?? writeLedger()
      return written
    },
  }
}

/**
 * The calendar that counts under choice A14.
 * @example calendarInUse(calendarFor('CN+DH'), { ...DEFAULT_CHOICES, localHolidays: 'national_only' }).id // 'CN'
 */
export const calendarInUse = (calendar: Calendar, choices: InterpretationChoices): Calendar =>
  choices.localHolidays === 'national_only' && calendar.national !== null ? calendar.national : calendar

/**
 * Refuses a provisional date unless choice A15 accepts it.
 * Fails: `calendar-not-published`.
 * @example accepted({ on: day('2027-01-05'), provisional: true }, DEFAULT_CHOICES).ok // false
 */
export const accepted = (
  counted: CountedDate,
  choices: InterpretationChoices,
): Result<CountedDate, ClockRefusal> =>
  counted.provisional && choices.unpublishedYear === 'refuse'
    ? fail('calendar-not-published', { on: counted.on })
    : ok(counted)

/**
 * The choices that come with the calendar: A14 for local days, A15 for years not yet published.
 * @example choicesByCalendar(calendarFor('CN+DH'), false) // ['A14']
 */
export const choicesByCalendar = (calendar: Calendar, provisional: boolean): readonly string[] => [
  ...(calendar.national === null ? [] : ['A14']),
  ...(provisional ? ['A15'] : []),
]

const termEnd = (term: Term): IsoDate =>
  term.unit === 'months' ? addMonths(term.startOn, term.length) : addDays(term.startOn, term.length)

const countWorkingDays = (term: Term, calendar: Calendar): Result<CountedDate, ClockRefusal> => {
  const rank = rankOf(calendar, term.startOn)
  return rank.ok ? provisionalDateOfRank(calendar, rank.value + term.length) : rank
}

const countTerm = (
  term: Term,
  calendar: Calendar,
  choices: InterpretationChoices,
): Result<CountedDate, ClockRefusal> => {
  if (term.unit !== 'working_days' && !term.rolled) return ok({ on: termEnd(term), provisional: false })
  const counted =
    term.unit === 'working_days'
      ? countWorkingDays(term, calendar)
      : firstWorkingDayFrom(calendar, termEnd(term))
  return counted.ok ? accepted(counted.value, choices) : counted
}

/**
 * The national date where it is earlier than the local one (A14): the safe day to show beside it.
 * @example earlierNationally(day('2023-04-27'), calendarFor('CN+DH'), count) // '2023-04-25'
 */
export const earlierNationally = (
  dueOn: IsoDate,
  calendar: Calendar,
  count: (national: Calendar) => Result<CountedDate, ClockRefusal>,
): IsoDate | null => {
  if (calendar.national === null) return null
  const national = count(calendar.national)
  return national.ok && national.value.on < dueOn ? national.value.on : null
}

const ledgerOfTerm = (term: Term, dueOn: IsoDate, calendar: Calendar): readonly LedgerDay[] => {
  const { startOn, startReason } = term
  if (term.unit === 'working_days')
    return workingDayLedger({ startOn, dueOn, startReason, stops: [] }, calendar)
  const months = term.unit === 'months' ? term.length : null
  return calendarDayLedger({ startOn, dueOn, startReason, months, termEndOn: termEnd(term) }, calendar)
}

/**
 * Works out a plain term. The start day is not counted (Civil Code Art. 201); months end as Art. 202 says; a rolled
 * last day moves as Art. 203 says.
 * Fails: `calendar-not-published` when a year without holiday notice is needed and A15 refuses it.
 * @example termClock({ name: 'publish', startOn: day('2025-06-30'), length: 20, … }, nationalCalendar, choices)
 */
export const termClock = (
  term: Term,
  calendar: Calendar,
  choices: InterpretationChoices,
): Result<Clock, ClockRefusal> => {
  const inUse = calendarInUse(calendar, choices)
  const counted = countTerm(term, inUse, choices)
  if (!counted.ok) return counted
  const { on: dueOn, provisional } = counted.value
  const cautiousOn = earlierNationally(dueOn, inUse, (national) => countTerm(term, national, choices))
  const { name, startOn, length, unit, basis, breaches } = term
  const used = [...term.choices, ...choicesByCalendar(inUse, provisional)]
  const facts: ClockFacts = {
    name,
    startOn,
    dueOn,
    unit,
    length,
    basis,
    choices: used,
    provisional,
    breaches,
    cautiousOn,
  }
  return ok(clockWith(facts, () => ledgerOfTerm(term, dueOn, inUse)))
}
