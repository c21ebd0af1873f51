import { sql } from 'kysely'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { LoadedDay, LoadedNotice } from '../../../src/domain/calendar/loaded-days'
import type { CalendarParts, LoadedCalendar } from '../../../src/domain/calendar/tenant-calendar'
import type { CalendarStore, LoadCounts, ToldCalendar } from '../../ports/calendar-store'
import { json } from './json'
import type { StoreContext } from './store-context'

type At = Pick<StoreContext, 'db' | 'tenant'>

const readDays = async ({ db, tenant }: At): Promise<readonly LoadedDay[]> => {
  const rows = await db
    .selectFrom('calendar')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('on_day')
    .execute()
  return rows.map((row) => ({
    on: row.on_day as IsoDate,
    isRest: row.is_rest,
    note: row.note,
    source: row.source,
    verified: row.verified,
  }))
}

const readNotices = async ({ db, tenant }: At): Promise<readonly LoadedNotice[]> => {
  const rows = await db
    .selectFrom('calendar_notice')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('published_on')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    year: row.year,
    publishedOn: row.published_on as IsoDate,
    days: row.days as readonly LoadedDay[],
  }))
}

/** Days and notices that a township has loaded. */
export const readLoaded = async (at: At): Promise<LoadedCalendar> => ({
  days: await readDays(at),
  notices: await readNotices(at),
})

const sameDay = (one: LoadedDay, other: LoadedDay): boolean =>
  [one.on, one.isRest, one.note, one.source, one.verified].join('\n') ===
  [other.on, other.isRest, other.note, other.source, other.verified].join('\n')

const sameNotice = (one: LoadedNotice, other: LoadedNotice): boolean =>
  one.year === other.year &&
  one.publishedOn === other.publishedOn &&
  one.days.length === other.days.length &&
  one.days.every((day, at) => sameDay(day, other.days[at]!))

/** A new revision: every process makes the calendar anew, and public reads get a new version. */
const revise = async ({ db, tenant, settingsChanged }: StoreContext): Promise<void> => {
  await db
    .updateTable('tenant')
    .set({ revision: sql`revision + 1` })
    .where('tenant', '=', tenant)
    .execute()
  settingsChanged?.(tenant)
}

const putDays = async (context: StoreContext, days: readonly LoadedDay[]): Promise<LoadCounts> => {
  const { db, tenant } = context
  const known = new Map((await readDays(context)).map((day) => [day.on, day]))
  const news = days.filter((day) => !known.has(day.on))
  const changed = days.filter((day) => known.has(day.on) && !sameDay(day, known.get(day.on)!))
  for (const { on, isRest, note, source, verified } of [...news, ...changed]) {
    const columns = { is_rest: isRest, note, source, verified }
    await db
      .insertInto('calendar')
      .values({ tenant, on_day: on, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant', 'on_day']).doUpdateSet(columns))
      .execute()
  }
  if (news.length + changed.length > 0) await revise(context)
  const unchanged = days.length - news.length - changed.length
  return { added: news.length, changed: changed.length, unchanged }
}

const putNotice = async (context: StoreContext, notice: LoadedNotice): Promise<LoadCounts> => {
  const { db, tenant } = context
  const known = (await readNotices(context)).find(({ number }) => number === notice.number)
  if (known !== undefined && sameNotice(known, notice)) return { added: 0, changed: 0, unchanged: 1 }
  const columns = { year: notice.year, published_on: notice.publishedOn, days: json(notice.days) }
  await db
    .insertInto('calendar_notice')
    .values({ tenant, number: notice.number, ...columns })
    .onConflict((conflict) => conflict.columns(['tenant', 'number']).doUpdateSet(columns))
    .execute()
  await revise(context)
  return { added: known === undefined ? 1 : 0, changed: known === undefined ? 0 : 1, unchanged: 0 }
}

const told = async ({ db, tenant }: StoreContext): Promise<ToldCalendar | null> => {
  const row = await db.selectFrom('calendar_told').selectAll().where('tenant', '=', tenant).executeTakeFirst()
  if (row === undefined) return null
  return {
    version: row.version,
    parts: row.parts as CalendarParts,
    toldOn: row.told_on as IsoDate,
    movedCases: row.moved_cases,
    movedDates: row.moved_dates,
  }
}

const rememberTold = async ({ db, tenant }: StoreContext, now: ToldCalendar): Promise<void> => {
  const columns = {
    version: now.version,
    parts: json(now.parts),
    told_on: now.toldOn,
    moved_cases: now.movedCases,
    moved_dates: now.movedDates,
  }
  await db
    .insertInto('calendar_told')
    .values({ tenant, ...columns })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet(columns))
    .execute()
}

/** What a township has loaded over the released calendar, and what it was last told. */
export const makeCalendarStore = (context: StoreContext): CalendarStore => ({
  loaded: () => readLoaded(context),
  putDays: (days) => putDays(context, days),
  putNotice: (notice) => putNotice(context, notice),
  told: () => told(context),
  rememberTold: (now) => rememberTold(context, now),
})
