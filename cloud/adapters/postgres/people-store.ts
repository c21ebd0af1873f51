import type { Role } from '../../../src/domain/people/roles'
import type { PeopleStore, Person } from '../../ports/people-store'
import { ask } from './ask'
import type { PersonRow } from './schema'
import type { StoreContext } from './store-context'

/** A person as the rest of the product knows him. */
export const personOf = (row: Omit<PersonRow, 'tenant'>): Person => ({
  id: row.id,
  displayName: row.display_name,
  roles: row.roles as Role[],
  isGuest: row.is_guest,
})

const people = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('person')
    .select(['person.id', 'person.display_name', 'person.roles', 'person.is_guest'])
    .where('person.tenant', '=', tenant)

const byCredential = (context: StoreContext, kind: 'account' | 'wechat', name: string) =>
  people(context)
    .innerJoin('credential', (join) =>
      join.onRef('credential.tenant', '=', 'person.tenant').onRef('credential.person_id', '=', 'person.id'),
    )
    .select('credential.secret_hash')
    .where('credential.kind', '=', kind)
    .where('credential.name', '=', name)

const link = async (
  { db, tenant }: StoreContext,
  credential: {
    readonly kind: 'account' | 'wechat'
    readonly name: string
    readonly person_id: string
    readonly secret_hash: string | null
  },
): Promise<void> => {
  await db
    .insertInto('credential')
    .values({ tenant, ...credential })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'person_id', 'kind'])
        .doUpdateSet({ name: credential.name, secret_hash: credential.secret_hash }),
    )
    .execute()
}

const FIND_SESSION =
  'select "person"."id", "person"."display_name", "person"."roles", "person"."is_guest", "session"."expires_at" ' +
  'from "person" inner join "session" on "session"."tenant" = "person"."tenant" ' +
  'and "session"."person_id" = "person"."id" ' +
  'where "person"."tenant" = $1 and "session"."token_hash" = $2 and "session"."expires_at" > $3'

const findSession: (
  context: StoreContext,
  ...args: Parameters<PeopleStore['findSession']>
) => ReturnType<PeopleStore['findSession']> = async (context, tokenHash, now) => {
  const { db, tenant } = context
  const row = await ask<Omit<PersonRow, 'tenant'> & { expires_at: string }>(db, FIND_SESSION, [
    tenant,
    tokenHash,
    now,
  ])
  return row === undefined ? null : { person: personOf(row), expiresAt: row.expires_at }
}

const create = async ({ db, tenant }: StoreContext, person: Person): Promise<void> => {
  const { id, displayName, roles, isGuest } = person
  const row = { tenant, id, display_name: displayName, roles: [...roles], is_guest: isGuest }
  await db.insertInto('person').values(row).execute()
}

/** People of one township, their ways to sign in and their sessions. */
export const makePeopleStore = (context: StoreContext): PeopleStore => ({
  create: (person) => create(context, person),
  find: async (id) => {
    const row = await people(context).where('person.id', '=', id).executeTakeFirst()
    return row === undefined ? null : personOf(row)
  },
  setPassword: (personId, account, passwordHash) =>
    link(context, { kind: 'account', name: account, person_id: personId, secret_hash: passwordHash }),
  findByAccount: async (account) => {
    const row = await byCredential(context, 'account', account).executeTakeFirst()
    return row === undefined || row.secret_hash === null
      ? null
      : { person: personOf(row), passwordHash: row.secret_hash }
  },
  findByOpenid: async (openid) => {
    const row = await byCredential(context, 'wechat', openid).executeTakeFirst()
    return row === undefined ? null : personOf(row)
  },
  linkOpenid: (personId, openid) =>
    link(context, { kind: 'wechat', name: openid, person_id: personId, secret_hash: null }),
  openSession: async (personId, tokenHash, expiresAt) => {
    const row = { tenant: context.tenant, token_hash: tokenHash, person_id: personId, expires_at: expiresAt }
    await context.db.insertInto('session').values(row).execute()
  },
  findSession: (tokenHash, now) => findSession(context, tokenHash, now),
  closeSession: async (tokenHash) => {
    await context.db
      .deleteFrom('session')
      .where('tenant', '=', context.tenant)
      .where('token_hash', '=', tokenHash)
      .execute()
  },
})
