import { sql } from 'kysely'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { DESK_ROLES, type Role } from '../../../src/domain/people/roles'
import { appointedOn } from '../../../src/domain/people/roles-by-date'
import type { StaffAccount } from '../../../src/domain/people/staff-account'
import type { StaffAccountStore } from '../../ports/staff-account-store'
import { personOn } from './person-on'
import { grantsOfPerson } from './role-grants'
import type { StoreContext } from './store-context'

const postsOf = sql<readonly string[]>`(
  select coalesce(json_agg("p"."unit_id" order by "p"."unit_id"), '[]') from "post" as "p"
  where "p"."tenant" = "person"."tenant" and "p"."person_id" = "person"."id")`

/** Of the desk: by its roles, or closed, for only what was at the desk is ever closed. */
const atDesk = sql<boolean>`(
  "person"."roles" && ${[...DESK_ROLES]}::text[] or "credential"."secret_hash" is null
  or "credential"."one_time_until" is not null)`

const rowsOf = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('person')
    .innerJoin('credential', (join) =>
      join.onRef('credential.tenant', '=', 'person.tenant').onRef('credential.person_id', '=', 'person.id'),
    )
    .select(['person.id', 'person.display_name', 'person.roles', 'person.is_guest'])
    .select(['credential.name', 'credential.secret_hash'])
    .select(['credential.one_time_until', 'credential.signed_in_at'])
    .select(grantsOfPerson.as('grants'))
    .select(postsOf.as('unit_ids'))
    .where('person.tenant', '=', tenant)
    .where('credential.kind', '=', 'account')
    .where(atDesk)
    .orderBy('person.display_name')
    .orderBy('person.id')
    .execute()

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

const statusOf = ({ secret_hash, one_time_until }: Row): StaffAccount['status'] => {
  if (secret_hash === null) return 'closed'
  return one_time_until === null ? 'active' : 'new'
}

const accountOf = (row: Row, today: IsoDate): StaffAccount => ({
  id: row.id,
  account: row.name,
  displayName: row.display_name,
  roles: row.roles as Role[],
  appointed: appointedOn(
    today,
    row.grants.map((grant) => ({ ...grant, personId: row.id })),
  ),
  rolesToday: personOn(today, row).roles,
  unitIds: row.unit_ids,
  status: statusOf(row),
  oneTimeUntil: row.one_time_until,
  signedInAt: row.signed_in_at,
})

const credentialOf = ({ db, tenant }: StoreContext, personId: string) =>
  db
    .updateTable('credential')
    .where('tenant', '=', tenant)
    .where('kind', '=', 'account')
    .where('person_id', '=', personId)

const personOf = ({ db, tenant }: StoreContext, id: string) =>
  db.updateTable('person').where('tenant', '=', tenant).where('id', '=', id)

/** Accounts of the desk of one township. */
export const makeStaffAccountStore = (context: StoreContext): StaffAccountStore => ({
  all: async () => {
    const today = context.clock.today()
    return (await rowsOf(context)).map((row) => accountOf(row, today))
  },
  change: async (personId, { displayName, roles }) => {
    await personOf(context, personId)
      .set({ display_name: displayName, roles: [...roles] })
      .execute()
  },
  close: async (personId) => {
    await credentialOf(context, personId).set({ secret_hash: null, one_time_until: null }).execute()
    await personOf(context, personId).set({ roles: [] }).execute()
  },
  noteSignIn: async (personId, at) => {
    await credentialOf(context, personId).set({ signed_in_at: at }).execute()
  },
})
