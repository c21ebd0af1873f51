import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { AttachmentKind } from '../../../src/domain/attachments/kinds'
import { calendarParts, markOf, tenantCalendar } from '../../../src/domain/calendar/tenant-calendar'
import type { Calendar, CalendarId } from '../../../src/domain/calendar/working-days'
import type { TownshipClosing } from '../../../src/domain/county/closing'
import type { GeoArea } from '../../../src/domain/complaint/place'
import type { SecondFactorRule } from '../../../src/domain/people/second-factor'
import type { SettingsInForce, TenantSettings } from '../../ports/storage'
import { readLoaded } from './calendar-store'
import { houseTermsOf } from './house-terms-store'
import { json } from './json'
import { officeOf } from './office-of-tenant'
import type { Schema, TenantRow } from './schema'

/** The calendars of townships that have loaded something, by content: making one takes a few milliseconds. */
const made = new Map<string, Calendar>()
const MOST_MADE = 200

/** The one way to a township's calendar: the released one with what the township has loaded. */
const calendarInForce = async (
  db: Kysely<Schema>,
  { tenant, calendar_id }: Pick<TenantRow, 'tenant' | 'calendar_id'>,
): Promise<Calendar> => {
  const parts = calendarParts(calendar_id as CalendarId, await readLoaded({ db, tenant }))
  const key = `${calendar_id} ${markOf(parts)}`
  const calendar = made.get(key) ?? tenantCalendar(parts)
  if (made.size >= MOST_MADE) made.clear()
  made.set(key, calendar)
  return calendar
}

/** Settings of a township with its calendar, or null when there is none of that name. */
export const readTenant = async (db: Kysely<Schema>, tenant: string): Promise<SettingsInForce | null> => {
  const row = await db.selectFrom('tenant').selectAll().where('tenant', '=', tenant).executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.tenant,
    calendarId: row.calendar_id as CalendarId,
    calendar: await calendarInForce(db, row),
    caseNumberPrefix: row.case_number_prefix,
    letterNumberPrefix: row.letter_number_prefix,
    office: officeOf(row.office),
    countyId: row.county_id,
    countyArea: (row.county_area ?? null) as GeoArea | null,
    moreAttachmentKinds: row.more_attachment_kinds as readonly AttachmentKind[],
    houseTerms: houseTermsOf(row.house_terms),
    annualReport: {
      dueOn: row.report_on,
      oldFormThrough: row.old_form_through,
      recordsFrom: row.records_from,
    },
    closing: (row.closing ?? null) as TownshipClosing | null,
    secondFactor: (row.second_factor ?? null) as SecondFactorRule | null,
  }
}

const columnsOf = (settings: TenantSettings) => {
  const { countyArea = null, annualReport } = settings
  return {
    calendar_id: settings.calendarId,
    case_number_prefix: settings.caseNumberPrefix,
    letter_number_prefix: settings.letterNumberPrefix,
    office: json(settings.office),
    county_id: settings.countyId ?? null,
    county_area: countyArea === null ? null : json(countyArea),
    more_attachment_kinds: [...(settings.moreAttachmentKinds ?? [])],
    ...(settings.houseTerms === undefined ? {} : { house_terms: json(settings.houseTerms) }),
    ...(annualReport === undefined
      ? {}
      : {
          report_on: annualReport.dueOn,
          old_form_through: annualReport.oldFormThrough,
          records_from: annualReport.recordsFrom,
        }),
  }
}

/** Makes a township; false where there is one of that id. */
export const addTenant = async (db: Kysely<Schema>, settings: TenantSettings): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('tenant')
    .values({ tenant: settings.id, ...columnsOf(settings), revision: 1 })
    .onConflict((conflict) => conflict.column('tenant').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Makes or updates a township; its public reads get a new version. */
export const writeTenant = async (db: Kysely<Schema>, settings: TenantSettings): Promise<void> => {
  const columns = columnsOf(settings)
  await db
    .insertInto('tenant')
    .values({ tenant: settings.id, ...columns, revision: 1 })
    .onConflict((conflict) =>
      conflict.column('tenant').doUpdateSet({ ...columns, revision: sql`tenant.revision + 1` }),
    )
    .execute()
}

/** Names of all townships: one of the few statements that look across them. */
export const listTenants = async (db: Kysely<Schema>): Promise<readonly string[]> => {
  const rows = await db.selectFrom('tenant').select('tenant').orderBy('tenant').execute()
  return rows.map((row) => row.tenant)
}
