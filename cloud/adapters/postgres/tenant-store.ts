import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { OfficeView } from '../../../src/contract/read-office'
import type { AttachmentKind } from '../../../src/domain/attachments/kinds'
import type { CalendarId } from '../../../src/domain/calendar/working-days'
import type { TenantSettings } from '../../ports/storage'
import { json } from './json'
import type { Schema } from './schema'

/** Settings of a township, or null when there is none of that name. */
export const readTenant = async (db: Kysely<Schema>, tenant: string): Promise<TenantSettings | null> => {
  const row = await db.selectFrom('tenant').selectAll().where('tenant', '=', tenant).executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.tenant,
    calendarId: row.calendar_id as CalendarId,
    caseNumberPrefix: row.case_number_prefix,
    letterNumberPrefix: row.letter_number_prefix,
    office: row.office as OfficeView,
    moreAttachmentKinds: row.more_attachment_kinds as readonly AttachmentKind[],
  }
}

/** Makes or updates a township; its public reads get a new version. */
export const writeTenant = async (db: Kysely<Schema>, settings: TenantSettings): Promise<void> => {
  const columns = {
    calendar_id: settings.calendarId,
    case_number_prefix: settings.caseNumberPrefix,
    letter_number_prefix: settings.letterNumberPrefix,
    office: json(settings.office),
    more_attachment_kinds: [...(settings.moreAttachmentKinds ?? [])],
  }
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
