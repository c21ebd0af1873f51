import { sql } from 'kysely'
import { DESK_ROLES, type Role } from '../../../src/domain/people/roles'
import type { OrganisationStore } from '../../ports/organisation-store'
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
  const { db, tenant } = context
  return {
    chart: async () => {
      const units = await db
        .selectFrom('unit')
        .selectAll()
        .where('tenant', '=', tenant)
        .orderBy('id')
        .execute()
      const posts = await db.selectFrom('post').selectAll().where('tenant', '=', tenant).execute()
      const deputies = await db.selectFrom('deputyship').selectAll().where('tenant', '=', tenant).execute()
      return {
        units: units.map(({ id, name, parent_id }) => ({ id, name, parentId: parent_id })),
        posts: posts.map(({ person_id, unit_id }) => ({ personId: person_id, unitId: unit_id })),
        deputyships: deputies.map((row) => ({ personId: row.person_id, deputyId: row.deputy_id })),
      }
    },
    put: (chart) => replace(context, chart),
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
