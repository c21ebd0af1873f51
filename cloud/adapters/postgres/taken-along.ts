import { sql } from 'kysely'
import type { StoreContext } from './store-context'

/**
 * Entries that tell of the township taken along with names in clear, while something of this person was in it. Those that name a township
 * stand here because whoever took that one has his account here.
 */
export const takenAlong = async ({ db, tenant }: StoreContext, personId: string) => {
  const first = sql<string>`(select min(at) from (
    select min(opened_at) as at from request_case where tenant = ${tenant} and applicant_id = ${personId}
    union all
    select min(sent_at) from complaint where tenant = ${tenant} and sender_id = ${personId}) as own)`
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('tenant', '=', tenant)
    // Written out, so that the index of these entries serves a planned statement too.
    .where(sql<boolean>`act in ('export_township', 'read_township_export')`)
    .where(sql<boolean>`detail ->> 'township' is null`)
    .where(sql<boolean>`coalesce(detail ->> 'withPersonalFields', 'true') = 'true'`)
    .where('at', '>=', first)
    .execute()
  return rows.map((row) => ({ ...row, number: '', kind: 'township' as const }))
}
