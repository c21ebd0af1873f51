import type { Selectable } from 'kysely'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { EMPTY_HALL, type ServiceHall } from '../../../src/domain/service-hall/service-hall'
import type { ItemMonth, KeptHall, ServiceHallStore } from '../../ports/service-hall-store'
import { bumpRevision } from './document-writer'
import { json } from './json'
import type { ServiceHallRow, ServiceMonthRow } from './schema-services'
import type { StoreContext } from './store-context'
import { textsIn } from './texts-in-column'

/** The column of the service lists. */
const COLUMN = 'service_items'

const keptHall = ({
  version,
  content,
  because,
  saved_by,
  saved_at,
}: Selectable<ServiceHallRow>): KeptHall => ({
  ...{ version, because },
  hall: content as ServiceHall,
  by: saved_by,
  at: saved_at,
})

const newest = async ({ db, tenant }: StoreContext, most: number): Promise<readonly KeptHall[]> => {
  const rows = await db
    .selectFrom('service_hall')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('version', 'desc')
    .limit(most)
    .execute()
  return rows.map(keptHall)
}

const current = async (context: StoreContext): Promise<KeptHall> =>
  (await newest(context, 1))[0] ?? { version: 0, hall: EMPTY_HALL, because: '', by: '', at: '' }

const save: (
  context: StoreContext,
  ...args: Parameters<ServiceHallStore['save']>
) => Promise<boolean> = async (context, ...[version, { hall, because, by, at }]) => {
  if ((await current(context)).version !== version) return false
  const { db, tenant } = context
  const saved = await db
    .insertInto('service_hall')
    .values({ tenant, version: version + 1, content: json(hall), because, saved_by: by, saved_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (saved !== undefined) await bumpRevision(context)
  return saved !== undefined
}

const itemMonth = (row: Selectable<ServiceMonthRow>): ItemMonth => ({
  documentId: row.document_id,
  month: row.month,
  handled: row.handled,
  inTime: row.in_time,
  source: row.source,
})

const monthsOf = ({ db, tenant }: StoreContext) =>
  db.selectFrom('service_month').selectAll().where('tenant', '=', tenant)

const putMonth: (
  context: StoreContext,
  ...args: Parameters<ServiceHallStore['putMonth']>
) => ReturnType<ServiceHallStore['putMonth']> = async (context, ...[month, by]) => {
  const { db, tenant } = context
  const before = await monthsOf(context)
    .where('document_id', '=', month.documentId)
    .where('month', '=', month.month)
    .forUpdate()
    .executeTakeFirst()
  const figures = { handled: month.handled, in_time: month.inTime, source: month.source }
  const recorded = { ...figures, recorded_by: by.id, recorded_at: by.at }
  await db
    .insertInto('service_month')
    .values({ tenant, document_id: month.documentId, month: month.month, ...recorded })
    .onConflict((conflict) => conflict.columns(['tenant', 'document_id', 'month']).doUpdateSet(recorded))
    .execute()
  await bumpRevision(context)
  return before === undefined ? null : itemMonth(before)
}

const putCheck: (
  context: StoreContext,
  ...args: Parameters<ServiceHallStore['putCheck']>
) => Promise<void> = async (context, { documentId, checkedOn, checkedBy, note }) => {
  const { db, tenant } = context
  const checked = { checked_on: checkedOn, checked_by: checkedBy, note }
  await db
    .insertInto('service_item_check')
    .values({ tenant, document_id: documentId, ...checked })
    .onConflict((conflict) => conflict.columns(['tenant', 'document_id']).doUpdateSet(checked))
    .execute()
  await bumpRevision(context)
}

/** The service hall of one township: versions of its windows, and what is recorded beside its items. */
export const makeServiceHallStore = (context: StoreContext): ServiceHallStore => ({
  current: () => current(context),
  versions: (most) => newest(context, most),
  save: (version, saved) => save(context, version, saved),
  guides: (only) => textsIn(context, COLUMN, only),
  checks: async () => {
    const { db, tenant } = context
    const rows = await db.selectFrom('service_item_check').selectAll().where('tenant', '=', tenant).execute()
    return rows.map((row) => ({
      documentId: row.document_id,
      checkedOn: row.checked_on as IsoDate,
      checkedBy: row.checked_by,
      note: row.note,
    }))
  },
  putCheck: (check) => putCheck(context, check),
  months: async () => (await monthsOf(context).orderBy('month').execute()).map(itemMonth),
  putMonth: (month, by) => putMonth(context, month, by),
})
