import { sql } from 'kysely'
import type { DossierEvent, DossierKind } from '../../../src/domain/dossier/dossier'
import type { RoleGrant } from '../../../src/domain/people/roles-by-date'
import type { DossierRecord } from '../../ports/dossier-store'
import type { StoreContext } from './store-context'

/** As it comes out of the database, days as texts. */
export type StoredGrant = Pick<RoleGrant, 'role' | 'from' | 'until'>

/** What appointments give to the person of a row of `person`, as a column that is written out. */
export const GRANTS_OF_PERSON =
  `(select coalesce(json_agg(json_build_object('role', "g"."role", 'from', "g"."from_day", 'until', "g"."until_day")), '[]') ` +
  `from "role_grant" as "g" where "g"."tenant" = "person"."tenant" and "g"."person_id" = "person"."id") as "grants"`

/** The same for a statement that is built. */
export const grantsOfPerson = sql<readonly StoredGrant[]>`(
  select coalesce(json_agg(json_build_object('role', "g"."role", 'from', "g"."from_day", 'until', "g"."until_day")), '[]')
  from "role_grant" as "g" where "g"."tenant" = "person"."tenant" and "g"."person_id" = "person"."id")`

/** Writes what a dossier gives to people anew; most kinds give nothing. */
export const writeGrants = async <E extends DossierEvent>(
  { db, tenant }: StoreContext,
  { kind, grantsOf }: DossierKind<E>,
  { id, events }: DossierRecord<E>,
): Promise<void> => {
  if (grantsOf === undefined) return
  await db
    .deleteFrom('role_grant')
    .where('tenant', '=', tenant)
    .where('kind', '=', kind)
    .where('dossier_id', '=', id)
    .execute()
  for (const { personId, role, from, until } of grantsOf(events))
    await db
      .insertInto('role_grant')
      .values({ tenant, kind, dossier_id: id, person_id: personId, role, from_day: from, until_day: until })
      .execute()
}
