import { sql } from 'kysely'
import { DESK_ROLES } from '../../../src/domain/people/roles'
import type { OrganisationStore } from '../../ports/organisation-store'
import { personOf } from './people-store'
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
      const rows = await db
        .selectFrom('person')
        .selectAll()
        .where('tenant', '=', tenant)
        .where(sql<boolean>`roles && ${[...DESK_ROLES]}::text[]`)
        .orderBy('display_name')
        .orderBy('id')
        .execute()
      return rows.map(personOf)
    },
  }
}
