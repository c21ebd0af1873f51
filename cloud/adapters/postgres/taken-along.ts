import { sql } from 'kysely'
import type { StoreContext } from './store-context'

/** A year's package made or fetched. Written out, so that the index of these entries serves a planned statement too. */
const OF_PACKAGES = sql<boolean>`audit.act in ('hand_over_year', 'read_hand_over')`

const packagesWithCases = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('audit')
    .innerJoin('hand_over_case as held', (join) =>
      join
        .onRef('held.tenant', '=', 'audit.tenant')
        .on('held.package_id', '=', sql<string>`audit.detail ->> 'packageId'`),
    )
    .selectAll('audit')
    .where('audit.tenant', '=', tenant)
    .where(OF_PACKAGES)

const packedRequests = async (context: StoreContext, applicantId: string) => {
  const rows = await packagesWithCases(context)
    .innerJoin('request_case', (join) =>
      join.onRef('request_case.tenant', '=', 'audit.tenant').onRef('request_case.id', '=', 'held.case_id'),
    )
    .select('request_case.number as number')
    .where('request_case.applicant_id', '=', applicantId)
    .where('audit.actor_id', '!=', applicantId)
    .execute()
  return rows.map((row) => ({ ...row, kind: 'request' as const }))
}

const packedLetters = async (context: StoreContext, senderId: string) => {
  const rows = await packagesWithCases(context)
    .innerJoin('complaint', (join) =>
      join.onRef('complaint.tenant', '=', 'audit.tenant').onRef('complaint.id', '=', 'held.case_id'),
    )
    .select('complaint.number as number')
    .where('complaint.sender_id', '=', senderId)
    .where('audit.actor_id', '!=', senderId)
    .execute()
  return rows.map((row) => ({ ...row, kind: 'letter' as const }))
}

/** Entries that tell of a year's package for the archive in which a request or letter of this person lies. */
export const packedForArchive = async (context: StoreContext, personId: string) => [
  ...(await packedRequests(context, personId)),
  ...(await packedLetters(context, personId)),
]

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
