import { day } from '../../../src/domain/calendar/civil-date'
import type { FileKind, RetentionPeriod } from '../../../src/domain/retention/retention'
import type { RetentionSetter } from '../../../src/domain/retention/retention-history'
import type { RetentionStore } from '../../ports/retention-store'
import type { StoreContext } from './store-context'

/** Changes of how long one township keeps its files. */
export const makeRetentionStore = ({ db, tenant }: StoreContext): RetentionStore => ({
  changes: async () => {
    const rows = await db
      .selectFrom('retention_change')
      .selectAll()
      .where('tenant', '=', tenant)
      .orderBy('version')
      .execute()
    return rows.map(({ version, from_day, kind, period, set_by, because, saved_by, saved_at }) => ({
      version,
      from: day(from_day),
      kind: kind as FileKind,
      period: period as RetentionPeriod | null,
      setBy: set_by as RetentionSetter,
      because,
      by: saved_by,
      at: saved_at,
    }))
  },
  add: async ({ version, from, kind, period, setBy, because, by, at }) => {
    const added = await db
      .insertInto('retention_change')
      .values({
        ...{ tenant, version, from_day: from, kind, period, because },
        ...{ set_by: setBy, saved_by: by, saved_at: at },
      })
      .onConflict((conflict) => conflict.columns(['tenant', 'version']).doNothing())
      .executeTakeFirst()
    return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
  },
})
