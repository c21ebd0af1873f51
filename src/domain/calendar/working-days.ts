import { fail, ok } from '../result'
import type { Result } from '../result'
import { addDays, addMonths, compare, day, dayNumber, fromDayNumber, weekdayOf } from './civil-date'
import type { IsoDate } from './civil-date'
import { layOut } from './day-table'
import type { DayKind, DayTable } from './day-table'
import type { HolidayNotice } from './holiday-notice'
import { DEHONG_DAYS } from './holidays/dehong'
import type { LocalDays } from './local-days'
import { noticesKnownOn, PUBLISHED_NOTICES } from './published-notices'

/** `CN`: national. `CN+DH`: national with the days of 德宏州 laid over it. */
export type CalendarId = 'CN' | 'CN+DH'

/** Which dates are working days, as far as they are known. */
export interface Calendar {
  readonly id: CalendarId
  /** Changes whenever the notices behind the calendar change. Kept with every date that was told to anyone. */
  readonly version: string
  readonly coveredFrom: IsoDate
  /** Last date whose holidays are published; later dates are provisional. */
  readonly publishedThrough: IsoDate
  readonly isWorkingDay: (date: IsoDate) => boolean
  /** Chinese reason: 「工作日」「国庆节放假」「春节调休上班」「周日休息」… */
  readonly reasonOf: (date: IsoDate) => string
  readonly table: DayTable
  /** The calendar below the local overlay; null for the national calendar itself. */
  readonly national: Calendar | null
  readonly notices: readonly HolidayNotice[]
}

/** A date reached by counting, and whether a year without published holidays was needed. */
export interface CountedDate {
  readonly on: IsoDate
  readonly provisional: boolean
}

/** The one refusal of a calendar. */
export type CalendarRefusal = 'calendar-not-published'

const COVERED_FROM = day('2018-12-29')
const PROVISIONAL_MONTHS = 48
const OUTSIDE: DayKind = { working: false, makeUp: false, reason: '未载入该日的放假安排' }

/**
 * What a date is in a calendar; a date the calendar does not cover is given as rest with that reason.
 * @example kindOf(nationalCalendar, day('2026-02-28')).makeUp // true
 */
export const kindOf = (calendar: Calendar, date: IsoDate): DayKind =>
  calendar.table.kinds[dayNumber(date) - calendar.table.first] ?? OUTSIDE

/** A date with what it is. */
export interface KnownDay extends DayKind {
  readonly on: IsoDate
}

/**
 * The dates of (from, to] with what each of them is.
 * @example daysAfter(nationalCalendar, day('2026-03-06'), day('2026-03-08')).map(({ reason }) => reason) // ['周六休息', '周日休息']
 */
export const daysAfter = (calendar: Calendar, from: IsoDate, to: IsoDate): readonly KnownDay[] => {
  const { first, dates, kinds } = calendar.table
  const start = dayNumber(from) + 1
  return Array.from({ length: Math.max(0, dayNumber(to) - start + 1) }, (_, at) => {
    const place = start + at - first
    return { on: dates[place] ?? fromDayNumber(start + at), ...(kinds[place] ?? OUTSIDE) }
  })
}

interface CalendarParts {
  readonly id: CalendarId
  readonly version: string
  readonly notices: readonly HolidayNotice[]
  readonly localDays: readonly LocalDays[]
  readonly national: Calendar | null
}

const assemble = (parts: CalendarParts): Calendar => {
  const lastYear = Math.max(...parts.notices.map((notice) => notice.year))
  const publishedThrough = day(`${lastYear}-12-31`)
  const to = addMonths(publishedThrough, PROVISIONAL_MONTHS)
  const table = layOut({ ...parts, from: COVERED_FROM, publishedThrough, to })
  const kindAt = (date: IsoDate): DayKind => table.kinds[dayNumber(date) - table.first] ?? OUTSIDE
  return {
    id: parts.id,
    version: parts.version,
    coveredFrom: COVERED_FROM,
    publishedThrough,
    isWorkingDay: (date) => kindAt(date).working,
    reasonOf: (date) => kindAt(date).reason,
    table,
    national: parts.national,
    notices: parts.notices,
  }
}

const latest = (dates: readonly IsoDate[]): IsoDate => [...dates].sort(compare)[dates.length - 1]!

/**
 * A national calendar made from a list of notices. Throws on an empty list.
 * Source: yearly notices of the General Office of the State Council. Version: newest notice and their number.
 * @example calendarFrom(noticesKnownOn(day('2020-01-26'))).isWorkingDay(day('2020-02-01')) // true: not yet changed
 */
export const calendarFrom = (notices: readonly HolidayNotice[]): Calendar => {
  if (notices.length === 0) throw new RangeError('a calendar needs at least one notice')
  const version = `CN@${latest(notices.map((notice) => notice.publishedOn))}#${notices.length}`
  return assemble({ id: 'CN', version, notices, localDays: [], national: null })
}

/**
 * The national calendar as it was known on a day, e.g. before the change of 2020-01-27.
 * @example nationalCalendarKnownOn(day('2019-03-21')).isWorkingDay(day('2019-05-02')) // true
 */
export const nationalCalendarKnownOn = (date: IsoDate): Calendar => calendarFrom(noticesKnownOn(date))

/**
 * The national calendar with every notice known to this release.
 * @example nationalCalendar.isWorkingDay(day('2026-02-14')) // true: make-up Saturday before Spring Festival
 */
export const nationalCalendar: Calendar = calendarFrom(PUBLISHED_NOTICES)

/**
 * A calendar with the days of an autonomous area laid over it (放假办法 Art. 4).
 * @example withOverlay(nationalCalendar, DEHONG_DAYS).isWorkingDay(day('2023-04-16')) // true
 */
export const withOverlay = (national: Calendar, localDays: readonly LocalDays[]): Calendar => {
  const applied = localDays.filter((local) => local.inForce)
  const last = latest([
    COVERED_FROM,
    ...applied.map((local) => local.off).reduce((all, off) => all.concat(off), []),
  ])
  const version = `${national.version}+DH@${last}#${applied.length}`
  return assemble({ id: 'CN+DH', version, notices: national.notices, localDays, national })
}

const DEHONG_CALENDAR = withOverlay(nationalCalendar, DEHONG_DAYS)

/**
 * The calendar of an id as a tenant stores it.
 * @example calendarFor('CN+DH').isWorkingDay(day('2023-04-12')) // false: 泼水节
 */
export const calendarFor = (id: CalendarId): Calendar => (id === 'CN' ? nationalCalendar : DEHONG_CALENDAR)

/**
 * Number of working days from the start of the calendar through a date, the date itself included.
 * Fails: `calendar-not-published` before the first covered date. A date after the table counts as its last day.
 * @example rankOf(nationalCalendar, day('2018-12-28')) // ok(0): the day before the calendar begins
 */
export const rankOf = (calendar: Calendar, date: IsoDate): Result<number, CalendarRefusal> => {
  const { first, ranks } = calendar.table
  const place = dayNumber(date) - first
  if (place < -1) return fail('calendar-not-published', { date, coveredFrom: calendar.coveredFrom })
  return ok(place < 0 ? 0 : ranks[Math.min(place, ranks.length - 1)]!)
}

/**
 * The date of a rank. Strict: refuses dates whose holidays are not published.
 * Fails: `calendar-not-published` beyond `publishedThrough`.
 * @example dateOfRank(nationalCalendar, 1) // ok('2018-12-29'), a make-up Saturday
 */
export const dateOfRank = (calendar: Calendar, rank: number): Result<IsoDate, CalendarRefusal> => {
  const { byRank, dates, publishedRank } = calendar.table
  if (rank < 1 || rank > publishedRank) {
    return fail('calendar-not-published', { publishedThrough: calendar.publishedThrough })
  }
  return ok(dates[byRank[rank]!]!)
}

/**
 * The date of a rank, laying out unpublished years Monday to Friday and saying so.
 * Fails: `calendar-not-published` more than four years beyond the last notice.
 * @example provisionalDateOfRank(nationalCalendar, 1).value.provisional // false
 */
export const provisionalDateOfRank = (
  calendar: Calendar,
  rank: number,
): Result<CountedDate, CalendarRefusal> => {
  const { byRank, dates, publishedRank } = calendar.table
  if (rank < 1 || rank >= byRank.length) {
    return fail('calendar-not-published', { publishedThrough: calendar.publishedThrough })
  }
  return ok({ on: dates[byRank[rank]!]!, provisional: rank > publishedRank })
}

/**
 * The n-th working day strictly after a date: the day itself is never counted (Civil Code Art. 201; ADR 0007).
 * Unit: working days. Throws on a negative or broken n. n = 0 gives the start day.
 * Fails: `calendar-not-published` when the count leaves the published years.
 * @example addWorkingDays(nationalCalendar, day('2026-03-02'), 20) // ok('2026-03-30')
 */
export const addWorkingDays = (
  calendar: Calendar,
  start: IsoDate,
  days: number,
): Result<IsoDate, CalendarRefusal> => {
  if (days < 0 || !Number.isInteger(days)) throw new RangeError(`not a number of working days: ${days}`)
  if (days === 0) return ok(start)
  const rank = rankOf(calendar, start)
  return rank.ok ? dateOfRank(calendar, rank.value + days) : rank
}

/**
 * Like `addWorkingDays`, but a year without notice gives a provisional date instead of a refusal (A15).
 * @example addWorkingDaysProvisionally(nationalCalendar, day('2026-12-10'), 20).value.provisional // true
 */
export const addWorkingDaysProvisionally = (
  calendar: Calendar,
  start: IsoDate,
  days: number,
): Result<CountedDate, CalendarRefusal> => {
  if (days < 0 || !Number.isInteger(days)) throw new RangeError(`not a number of working days: ${days}`)
  if (days === 0) return ok({ on: start, provisional: start > calendar.publishedThrough })
  const rank = rankOf(calendar, start)
  return rank.ok ? provisionalDateOfRank(calendar, rank.value + days) : rank
}

/**
 * Working days in (from, to]; negative when `to` is earlier. Dates outside the calendar count as its nearest edge.
 * @example workingDaysBetween(nationalCalendar, day('2026-03-02'), day('2026-03-30')) // 20
 */
export const workingDaysBetween = (calendar: Calendar, from: IsoDate, to: IsoDate): number => {
  const [start, end] = [rankOf(calendar, from), rankOf(calendar, to)]
  return (end.ok ? end.value : 0) - (start.ok ? start.value : 0)
}

/**
 * The date itself when it is worked, else the next working day (Civil Code Art. 203; Civil Procedure Law Art. 85).
 * Fails: `calendar-not-published` outside the published years; even a weekday there might be a holiday.
 * @example firstWorkingDayFrom(nationalCalendar, day('2024-10-05')) // ok('2024-10-08')
 */
export const firstWorkingDayFrom = (
  calendar: Calendar,
  date: IsoDate,
): Result<CountedDate, CalendarRefusal> => {
  const eve = rankOf(calendar, addDays(date, -1))
  return eve.ok ? provisionalDateOfRank(calendar, eve.value + 1) : eve
}

/**
 * Whether a date falls on Saturday or Sunday.
 * @example isWeekend(day('2026-02-28')) // true, although it is worked
 */
export const isWeekend = (date: IsoDate): boolean => weekdayOf(date) >= 6
