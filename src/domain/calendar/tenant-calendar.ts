import type { HolidayNotice } from './holiday-notice'
import { DEHONG_DAYS } from './holidays/dehong'
import { holidayNoticeOf, localDaysOf } from './loaded-days'
import type { LoadedDay, LoadedNotice } from './loaded-days'
import type { LocalDays } from './local-days'
import { PUBLISHED_NOTICES } from './published-notices'
import { calendarFor, calendarFrom, withOverlay } from './working-days'
import type { Calendar, CalendarId } from './working-days'

/** Everything a township's calendar is made of; as plain data, so that it can be kept and compared. */
export interface CalendarParts {
  readonly id: CalendarId
  readonly notices: readonly HolidayNotice[]
  readonly localDays: readonly LocalDays[]
}

/** What a township has loaded beyond this release. */
export interface LoadedCalendar {
  readonly days: readonly LoadedDay[]
  readonly notices: readonly LoadedNotice[]
}

const NOTHING: LoadedCalendar = { days: [], notices: [] }

/**
 * The parts of a township's calendar: this release's notices and overlay, then what was loaded, in order of date. A
 * notice that the release itself brings stands as released.
 * @example calendarParts('CN').notices.length === PUBLISHED_NOTICES.length // true
 */
export const calendarParts = (id: CalendarId, { days, notices }: LoadedCalendar = NOTHING): CalendarParts => {
  const released = new Set(PUBLISHED_NOTICES.map(({ number }) => number))
  const added = notices.filter(({ number }) => !released.has(number)).map(holidayNoticeOf)
  return {
    id,
    notices: [...PUBLISHED_NOTICES, ...added],
    localDays: [...(id === 'CN' ? [] : DEHONG_DAYS), ...localDaysOf(days)],
  }
}

/** FNV-1a over UTF-16 units: tells two contents apart, protects nothing. */
const mark = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** One text for equal content, in whatever order a store gives the fields back. */
const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${name}:${written(inner)}`).join(',')}}`
}

/**
 * A content mark of a calendar's parts: equal parts, equal mark; any changed day, another one.
 * @example markOf(calendarParts('CN')) === markOf(calendarParts('CN')) // true
 */
export const markOf = (parts: CalendarParts): string => mark(written(parts))

/**
 * The calendar made of parts. Without anything loaded it is the released calendar itself; with loaded days its version
 * ends in a mark of its content, so that no two contents share one.
 * Source: 放假办法 Art. 4 and 6. Throws on parts without a notice.
 * @example tenantCalendar(calendarParts('CN')) === nationalCalendar // true
 */
export const tenantCalendar = (parts: CalendarParts): Calendar => {
  if (markOf(parts) === markOf(calendarParts(parts.id))) return calendarFor(parts.id)
  const national = calendarFrom(parts.notices)
  const { id, localDays } = parts
  if (!localDays.some(({ inForce }) => inForce))
    return { ...national, id, version: `${national.version}~${markOf(parts)}` }
  const laidOver = withOverlay(national, localDays)
  return { ...laidOver, id, version: `${laidOver.version}~${markOf(parts)}` }
}
