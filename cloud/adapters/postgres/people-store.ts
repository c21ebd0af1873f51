import type { AccountOfPerson, PeopleStore, Person } from '../../ports/people-store'
import { personOn } from './person-on'
import { grantsOfPerson } from './role-grants'
import { makeSessions } from './session-rows'
import type { StoreContext } from './store-context'

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
  ...makeSessions(context),
})
