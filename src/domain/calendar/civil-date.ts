import { fail, ok } from '../result'
import type { Result } from '../result'

declare const civilDate: unique symbol

/** A civil date in Asia/Shanghai, written YYYY-MM-DD. Made only by `day`, `parseDay` and the arithmetic here. */
export type IsoDate = string & { readonly [civilDate]: true }

/** A day of the week, 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAYS_PER_ERA = 146097
const DAYS_TO_1970 = 719468
const MS_PER_DAY = 86_400_000
const MS_PER_HOUR = 3_600_000
const SHANGHAI_OFFSET_MS = 8 * MS_PER_HOUR

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1]!

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const write = (year: number, month: number, dayOfMonth: number): IsoDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as IsoDate

const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

/**
 * Days since 1970-01-01, by the proleptic Gregorian calendar. Integer arithmetic only: no time zone can bend it.
 * Unit: whole days.
 * @example dayNumber(day('1970-01-02')) // 1
 */
export const dayNumber = (date: IsoDate): number => {
  const month = digits(date, 5, 7)
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(date, 8, 10) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970
}

/**
 * The civil date that many days after 1970-01-01; the inverse of `dayNumber`.
 * @example fromDayNumber(1) // '1970-01-02'
 */
export const fromDayNumber = (number: number): IsoDate => {
  const shifted = number + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth)
}

/**
 * Reads a civil date that a person or another system wrote.
 * Fails: `not-a-date` when the shape is not YYYY-MM-DD or the day does not exist (2025-02-29).
 * @example parseDay('2026-02-30') // { ok: false, code: 'not-a-date', … }
 */
export const parseDay = (text: string): Result<IsoDate, 'not-a-date'> => {
  const parts = SHAPE.exec(text)
  if (parts === null) return fail('not-a-date', { text })
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const exists =
    year > 0 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= monthLength(year, month)
  return exists ? ok(text as IsoDate) : fail('not-a-date', { text })
}

/**
 * A civil date written in code. Throws on a literal that is no date: that is a bug, not a refusal.
 * @example day('2026-03-02')
 */
export const day = (literal: string): IsoDate => {
  const parsed = parseDay(literal)
  if (!parsed.ok) throw new RangeError(`not a civil date: ${literal}`)
  return parsed.value
}

/**
 * The date a number of calendar days later (or earlier, when negative).
 * @example addDays(day('2024-02-28'), 2) // '2024-03-01'
 */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(date) + days)

/**
 * The same day a number of months later; the last day of that month where it has no such day.
 * Source: Civil Code Art. 202. Unit: months.
 * @example addMonths(day('2025-08-31'), 6) // '2026-02-28'
 */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const monthsSinceZero = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + months
  const year = Math.floor(monthsSinceZero / 12)
  const month = monthsSinceZero - year * 12 + 1
  return write(year, month, Math.min(digits(date, 8, 10), monthLength(year, month)))
}

/**
 * Day of the week, 1 = Monday … 7 = Sunday.
 * @example weekdayOf(day('2026-03-02')) // 1
 */
export const weekdayOf = (date: IsoDate): Weekday => {
  const sinceMonday = (dayNumber(date) + 3) % 7
  return ((sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1) as Weekday
}

/**
 * Calendar days from the first date to the second; negative when the second is earlier.
 * @example daysBetween(day('2026-03-02'), day('2026-03-30')) // 28
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/**
 * Orders two dates for sorting: −1, 0 or 1.
 * @example [day('2026-03-02'), day('2026-01-01')].sort(compare)[0] // '2026-01-01'
 */
export const compare = (left: IsoDate, right: IsoDate): -1 | 0 | 1 =>
  left < right ? -1 : left > right ? 1 : 0

/**
 * The later of two dates.
 * @example later(day('2026-03-02'), day('2026-01-01')) // '2026-03-02'
 */
export const later = (left: IsoDate, right: IsoDate): IsoDate => (left < right ? right : left)

/**
 * The earlier of two dates.
 * @example earlier(day('2026-03-02'), day('2026-01-01')) // '2026-01-01'
 */
export const earlier = (left: IsoDate, right: IsoDate): IsoDate => (left < right ? left : right)

/**
 * The earliest of the days that are known; null where none is.
 * @example earliestOf([null, day('2026-03-02'), day('2026-01-01')]) // '2026-01-01'
 */
export const earliestOf = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.reduce(
    (first, next) => (first === null || next === null ? (first ?? next) : earlier(first, next)),
    null,
  )

/**
 * The calendar year of a date.
 * @example yearOf(day('2026-03-02')) // 2026
 */
export const yearOf = (date: IsoDate): number => digits(date, 0, 4)

/**
 * The calendar month of a date, 1 to 12.
 * @example monthOf(day('2026-03-02')) // 3
 */
export const monthOf = (date: IsoDate): number => digits(date, 5, 7)

/**
 * The date as a Chinese letter prints it.
 * @example formatChineseDate(day('2026-03-02')) // '2026年3月2日'
 */
export const formatChineseDate = (date: IsoDate): string =>
  `${digits(date, 0, 4)}年${digits(date, 5, 7)}月${digits(date, 8, 10)}日`

/**
 * The civil date in China at an instant (UTC+8 all year, no summer time since 1992).
 * Throws on text that is no ISO 8601 instant: instants come from our own clock port.
 * @example todayIn('Asia/Shanghai', '2026-03-01T16:00:00Z') // '2026-03-02'
 */
export const todayIn = (_zone: 'Asia/Shanghai', instantIso: string): IsoDate => {
  const instant = Date.parse(instantIso)
  if (Number.isNaN(instant) || !/(Z|[+-]\d{2}:\d{2})$/.test(instantIso)) {
    throw new RangeError(`not an instant with its offset: ${instantIso}`)
  }
  return fromDayNumber(Math.floor((instant + SHANGHAI_OFFSET_MS) / MS_PER_DAY))
}

/**
 * The instant some hours later.
 * @example hoursAfter('2026-03-02T01:00:00.000Z', 2) // '2026-03-02T03:00:00.000Z'
 */
export const hoursAfter = (instantIso: string, hours: number): string =>
  new Date(Date.parse(instantIso) + hours * MS_PER_HOUR).toISOString()

/**
 * Whether an instant has come at another: it is the same or earlier. Throws on text that is no instant.
 * @example hasCome('2026-03-01T00:00:00Z', '2026-03-01T08:00:00+08:00') // true
 */
export const hasCome = (instantIso: string, nowIso: string): boolean => {
  const [instant, now] = [Date.parse(instantIso), Date.parse(nowIso)]
  if (Number.isNaN(instant) || Number.isNaN(now))
    throw new RangeError(`not instants: ${instantIso}, ${nowIso}`)
  return instant <= now
}

/**
 * Whole minutes from one instant to another, rounded down; negative when the second is earlier.
 * @example minutesBetween('2026-03-02T01:00:00.000Z', '2026-03-02T02:30:00.000Z') // 90
 */
export const minutesBetween = (fromIso: string, toIso: string): number =>
  Math.floor((Date.parse(toIso) - Date.parse(fromIso)) / 60_000)
