import { sql } from 'kysely'
import { DESK_ROLES, type Role } from '../../../src/domain/people/roles'
import type { OrganisationStore } from '../../ports/organisation-store'
import type { OrganisationChart } from '../../../src/domain/people/organisation'
import { personOn } from './person-on'
import { grantsOfPerson } from './role-grants'
import type { StoreContext } from './store-context'

/** Tables of the chart, in an order in which they can be emptied. */
const TABLES = ['deputyship', 'post', 'unit'] as const

const replace: (
  context: StoreContext,
  ...args: Parameters<OrganisationStore['put']>
) => Promise<void> = async ({ db, tenant }, { units, posts, deputyships }) => {
  for (const table of TABLES) await db.deleteFrom(table).where('tenant', '=', tenant).execute()
  // One by one, since a unit must come after the one above it.
  for (const { id, name, parentId } of units)
    await db.insertInto('unit').values({ tenant, id, name, parent_id: parentId }).execute()
  for (const { personId, unitId } of posts)
    await db.insertInto('post').values({ tenant, person_id: personId, unit_id: unitId }).execute()
  for (const { personId, deputyId } of deputyships)
    await db.insertInto('deputyship').values({ tenant, person_id: personId, deputy_id: deputyId }).execute()
}

/** The whole chart in one statement. */
const readChart = async ({ db, tenant }: StoreContext): Promise<OrganisationChart> => {
  const { rows } = await sql<OrganisationChart>`select
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'parentId', parent_id) order by id), '[]')
      from unit where tenant = ${tenant}) as units,
    (select coalesce(json_agg(json_build_object('personId', person_id, 'unitId', unit_id)), '[]')
      from post where tenant = ${tenant}) as posts,
    (select coalesce(json_agg(json_build_object('personId', person_id, 'deputyId', deputy_id)), '[]')
      from deputyship where tenant = ${tenant}) as deputyships`.execute(db)
  return rows[0] ?? { units: [], posts: [], deputyships: [] }
}

/** Everybody at the desk by his account, and whoever an appointment ever brought there. */
const deskPeople = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('person')
    .selectAll('person')
    .select(grantsOfPerson.as('grants'))
    .where('person.tenant', '=', tenant)
    .where(
      sql<boolean>`("person"."roles" && ${[...DESK_ROLES]}::text[] or exists (
        select 1 from "role_grant" as "h" where "h"."tenant" = "person"."tenant" and "h"."person_id" = "person"."id"))`,
    )
    .orderBy('person.display_name')
    .orderBy('person.id')
    .execute()

/** The organisation chart of one township. */
export const makeOrganisationStore = (context: StoreContext): OrganisationStore => {
  // Asked for several times by most acts, changed by hardly any: read once for as long as the stores are in hand.
  let known: Promise<OrganisationChart> | null = null
  return {
    chart: () => (known ??= readChart(context)),
    put: async (chart) => {
      known = null
      await replace(context, chart)
    },
    staff: async () => {
      const today = context.clock.today()
      return (await deskPeople(context)).map((row) => personOn(today, row))
    },
    accounts: async () =>
      (await deskPeople(context)).map(({ id, display_name, roles }) => ({
        id,
        displayName: display_name,
        roles: roles as Role[],
      })),
  }
}
