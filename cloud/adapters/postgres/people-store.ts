import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import { rolesOn } from '../../../src/domain/people/roles-by-date'
import type { AccountOfPerson, NewSession, PeopleStore, Person } from '../../ports/people-store'
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

const withCredential = (context: StoreContext, kind: 'account' | 'wechat') =>
  people(context)
    .innerJoin('credential', (join) =>
      join.onRef('credential.tenant', '=', 'person.tenant').onRef('credential.person_id', '=', 'person.id'),
    )
    .select('credential.secret_hash')
    .where('credential.kind', '=', kind)

const link = async (
  { db, tenant }: StoreContext,
  credential: {
    readonly kind: 'account' | 'wechat'
    readonly name: string
    readonly person_id: string
    readonly secret_hash: string | null
    readonly one_time_until?: string | null
  },
): Promise<void> => {
  await db
    .insertInto('credential')
    .values({ tenant, ...credential })
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'person_id', 'kind']).doUpdateSet({
        name: credential.name,
        secret_hash: credential.secret_hash,
        one_time_until: credential.one_time_until ?? null,
      }),
    )
    .execute()
}

const accountOf = async (
  context: StoreContext,
  by: 'credential.name' | 'credential.person_id',
  value: string,
): Promise<AccountOfPerson | null> => {
  const row = await withCredential(context, 'account')
    .select(['credential.name', 'credential.one_time_until'])
    .where(by, '=', value)
    .executeTakeFirst()
  if (row === undefined || row.secret_hash === null) return null
  const { name, secret_hash, one_time_until } = row
  const person = personOn(context.clock.today(), row)
  return { person, account: name, passwordHash: secret_hash, oneTimeUntil: one_time_until }
}

const FIND_SESSION =
  'select "person"."id", "person"."display_name", "person"."roles", "person"."is_guest", "session"."expires_at", ' +
  '"session"."must_change_password", ' +
  GRANTS_OF_PERSON +
  ' ' +
  'from "person" inner join "session" on "session"."tenant" = "person"."tenant" ' +
  'and "session"."person_id" = "person"."id" ' +
  'where "person"."tenant" = $1 and "session"."token_hash" = $2 and "session"."expires_at" > $3'

interface FoundSession extends PersonFacts {
  readonly expires_at: string
  readonly must_change_password: boolean
}

const findSession: (
  context: StoreContext,
  ...args: Parameters<PeopleStore['findSession']>
) => ReturnType<PeopleStore['findSession']> = async (context, tokenHash, now) => {
  const { db, tenant, clock } = context
  const row = await ask<FoundSession>(db, FIND_SESSION, [tenant, tokenHash, now])
  if (row === undefined) return null
  const { expires_at: expiresAt, must_change_password: mustChangePassword } = row
  return { person: personOn(clock.today(), row), expiresAt, mustChangePassword }
}

const openSession = async (
  { db, tenant }: StoreContext,
  { personId, tokenHash, expiresAt, mustChangePassword = false }: NewSession,
): Promise<void> => {
  const row = { tenant, token_hash: tokenHash, person_id: personId, expires_at: expiresAt }
  await db
    .insertInto('session')
    .values({ ...row, must_change_password: mustChangePassword })
    .execute()
}

const closeSessions = async (
  { db, tenant }: StoreContext,
  by: 'token_hash' | 'person_id',
  value: string,
): Promise<void> => {
  await db.deleteFrom('session').where('tenant', '=', tenant).where(by, '=', value).execute()
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
  setPassword: (personId, { account, hash, oneTimeUntil = null }) =>
    link(context, {
      kind: 'account',
      name: account,
      person_id: personId,
      secret_hash: hash,
      one_time_until: oneTimeUntil,
    }),
  findByAccount: (account) => accountOf(context, 'credential.name', account),
  findAccountOf: (personId) => accountOf(context, 'credential.person_id', personId),
  findByOpenid: async (openid) => {
    const row = await withCredential(context, 'wechat')
      .where('credential.name', '=', openid)
      .executeTakeFirst()
    return row === undefined ? null : personOn(context.clock.today(), row)
  },
  linkOpenid: (personId, openid) =>
    link(context, { kind: 'wechat', name: openid, person_id: personId, secret_hash: null }),
  openSession: (session) => openSession(context, session),
  findSession: (tokenHash, now) => findSession(context, tokenHash, now),
  closeSession: (tokenHash) => closeSessions(context, 'token_hash', tokenHash),
  closeSessionsOf: (personId) => closeSessions(context, 'person_id', personId),
})
