import { addDays, day } from '../../../src/domain/calendar/civil-date'

const SECONDS_A_DAY = 86_400

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * The instant a number of seconds after (negative: before) another; both ISO 8601 in UTC.
 * @example later('2026-03-02T23:59:30.000Z', 60) // '2026-03-03T00:00:30.000Z'
 */
export const later = (instant: string, seconds: number): string => {
  const [hours = 0, minutes = 0, secs = 0] = instant.slice(11, 19).split(':').map(Number)
  const total = hours * 3600 + minutes * 60 + secs + Math.round(seconds)
  const days = Math.floor(total / SECONDS_A_DAY)
  const date = addDays(day(instant.slice(0, 10)), days)
  const rest = total - days * SECONDS_A_DAY
  const time = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60].map(two).join(':')
  return `${date}T${time}.000Z`
}

/**
 * The same time of day a number of calendar days after (negative: before) an instant.
 * @example daysLater('2026-03-02T08:00:00.000Z', 7) // '2026-03-09T08:00:00.000Z'
 */
export const daysLater = (instant: string, days: number): string => later(instant, days * SECONDS_A_DAY)
