import { yearOf } from '../../../src/domain/calendar/civil-date'
import { missingFestivals, type LoadedDay, type LoadedNotice } from '../../../src/domain/calendar/loaded-days'
import { calendarParts } from '../../../src/domain/calendar/tenant-calendar'
import { PUBLISHED_NOTICES } from '../../../src/domain/calendar/published-notices'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok } from '../../../src/domain/result'
import type { LoadCounts } from '../../ports/calendar-store'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { JOB } from '../acting/job-actor'
import { recomputeOpenCases, type Recomputed } from '../requests/recompute-open-cases'

/** Local days of a township, or one national notice. */
export type CalendarLoad =
  | { readonly kind: 'local'; readonly days: readonly LoadedDay[] }
  | { readonly kind: 'national'; readonly notice: LoadedNotice }

/** What loading did, and what it moved; null when no date could move. */
export interface CalendarLoaded {
  readonly counts: LoadCounts
  readonly recomputed: Recomputed | null
}

const refusalOf = async (load: CalendarLoad, { calendars }: Stores): Promise<string | null> => {
  if (load.kind === 'local') return null
  const { notice } = load
  if (PUBLISHED_NOTICES.some(({ number }) => number === notice.number))
    return `本版本已含${notice.number}，不需要载入。`
  if (notice.days.some(({ verified }) => !verified))
    return '全国放假安排须逐日核实后才能载入；未核实前，该年仍按暂定日期计。'
  const known = [...PUBLISHED_NOTICES, ...(await calendars.loaded()).notices].map(({ year }) => year)
  const last = Math.max(...known)
  if (notice.year > last + 1) return `请先载入${last + 1}年的放假安排。`
  const missing = known.includes(notice.year) ? [] : missingFestivals(notice)
  return missing.length === 0
    ? null
    : `${notice.year}年的放假安排不完整，缺${missing.join('、')}；不完整的年份仍按暂定日期计。`
}

const logLoad = (
  { audit }: Stores,
  at: string,
  { load, counts, by }: { load: CalendarLoad; counts: LoadCounts; by: Actor },
) => {
  const facts =
    load.kind === 'local'
      ? { years: [...new Set(load.days.map(({ on }) => yearOf(on)))] }
      : { number: load.notice.number, years: [load.notice.year] }
  const detail = { kind: load.kind, ...facts, ...counts }
  return audit.write(auditEntry(by, at, { act: 'load_calendar', caseId: null, detail }))
}

/**
 * Loads days into a township's calendar, works out every open case anew and tells both sides what moved, in the caller's
 * transaction; `by` stands in the audit of the load. Loading the same twice changes nothing. Unverified local days are kept and not
 * counted. Fails: `invalid_field` for a national notice that isn't wholly verified, is part of the release, or leaves out a year.
 */
export const loadCalendarIn = async (
  stores: Stores,
  world: World,
  { by = JOB, ...load }: CalendarLoad & { readonly by?: Actor },
): Promise<Answer<CalendarLoaded>> => {
  const message = await refusalOf(load, stores)
  if (message !== null) return fail('invalid_field', { message })
  const { calendars, settings } = stores
  const before = calendarParts(settings.calendarId, await calendars.loaded())
  const counts =
    load.kind === 'local' ? await calendars.putDays(load.days) : await calendars.putNotice(load.notice)
  if (counts.added + counts.changed > 0) await logLoad(stores, world.clock.now(), { load, counts, by })
  return ok({ counts, recomputed: await recomputeOpenCases(stores, world, before) })
}

/** As `loadCalendarIn`, in a transaction of its own. Fails: `not_found` too, without such a township. */
export const loadCalendar = (
  world: World,
  tenant: string,
  load: CalendarLoad,
): Promise<Answer<CalendarLoaded>> => changing(world, tenant, (stores) => loadCalendarIn(stores, world, load))
