import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import { rolesOn } from '../../../src/domain/people/roles-by-date'
import type { PeopleStore, Person } from '../../ports/people-store'
import { ask } from './ask'
import { GRANTS_OF_PERSON, grantsOfPerson, type StoredGrant } from './role-grants'
import type { PersonRow } from './schema'
import type { StoreContext } from './store-context'

/** What a person is made of: the roles of his account, and those that appointments give. */
export interface PersonFacts extends Omit<PersonRow, 'tenant'> {
  readonly grants: readonly StoredGrant[]
}

/** A person as the rest of the product knows him on a day. */
export const personOn = (
  on: IsoDate,
  { id, display_name, roles, is_guest, grants }: PersonFacts,
): Person => ({
  id,
  displayName: display_name,
  roles: rolesOn(on, {
    standing: roles as Role[],
    grants: grants.map((grant) => ({ ...grant, personId: id })),
  }),
  isGuest: is_guest,
})

const people = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('person')
    .select(['person.id', 'person.display_name', 'person.roles', 'person.is_guest'])
    .select(grantsOfPerson.as('grants'))
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
  'select "person"."id", "person"."display_name", "person"."roles", "person"."is_guest", "session"."expires_at", ' +
  GRANTS_OF_PERSON +
  ' ' +
  'from "person" inner join "session" on "session"."tenant" = "person"."tenant" ' +
  'and "session"."person_id" = "person"."id" ' +
  'where "person"."tenant" = $1 and "session"."token_hash" = $2 and "session"."expires_at" > $3'

const findSession: (
  context: StoreContext,
  ...args: Parameters<PeopleStore['findSession']>
) => ReturnType<PeopleStore['findSession']> = async (context, tokenHash, now) => {
  const { db, tenant, clock } = context
  const row = await ask<PersonFacts & { expires_at: string }>(db, FIND_SESSION, [tenant, tokenHash, now])
  return row === undefined ? null : { person: personOn(clock.today(), row), expiresAt: row.expires_at }
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
    return row === undefined ? null : personOn(context.clock.today(), row)
  },
  setPassword: (personId, account, passwordHash) =>
    link(context, { kind: 'account', name: account, person_id: personId, secret_hash: passwordHash }),
  findByAccount: async (account) => {
    const row = await byCredential(context, 'account', account).executeTakeFirst()
    return row === undefined || row.secret_hash === null
      ? null
      : { person: personOn(context.clock.today(), row), passwordHash: row.secret_hash }
  },
  findByOpenid: async (openid) => {
    const row = await byCredential(context, 'wechat', openid).executeTakeFirst()
    return row === undefined ? null : personOn(context.clock.today(), row)
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
