import { DEVICES, type Device } from '../../../src/domain/people/device'
import type { SecondFactorStage } from '../../../src/domain/people/second-factor'
import type { NewSession, PeopleStore } from '../../ports/people-store'
import { ask } from './ask'
import { personOn, type PersonFacts } from './person-on'
import { GRANTS_OF_PERSON } from './role-grants'
import type { StoreContext } from './store-context'

type Sessions = Pick<
  PeopleStore,
  | 'openSession'
  | 'findSession'
  | 'closeSession'
  | 'closeSessionsOf'
  | 'sessionsOf'
  | 'noteUse'
  | 'confirmSession'
  | 'awaitSecondFactor'
>

const FIND_SESSION =
  'select "person"."id", "person"."display_name", "person"."roles", "person"."is_guest", "session"."expires_at", ' +
  '"session"."must_change_password", "session"."second_factor", "session"."device", "session"."used_at", ' +
  'coalesce("session"."confirmed_at", "session"."opened_at") as "confirmed_at", ' +
  GRANTS_OF_PERSON +
  ' ' +
  'from "person" inner join "session" on "session"."tenant" = "person"."tenant" ' +
  'and "session"."person_id" = "person"."id" ' +
  'where "person"."tenant" = $1 and "session"."token_hash" = $2 and "session"."expires_at" > $3'

interface FoundSession extends PersonFacts {
  readonly expires_at: string
  readonly must_change_password: boolean
  readonly second_factor: string
  readonly device: string
  readonly used_at: string
  readonly confirmed_at: string
}

const deviceIn = (text: string): Device => DEVICES.find((device) => device === text) ?? 'unknown'

const findSession: (
  context: StoreContext,
  ...args: Parameters<PeopleStore['findSession']>
) => ReturnType<PeopleStore['findSession']> = async (context, tokenHash, now) => {
  const { db, tenant, clock } = context
  const row = await ask<FoundSession>(db, FIND_SESSION, [tenant, tokenHash, now])
  if (row === undefined) return null
  return {
    person: personOn(clock.today(), row),
    expiresAt: row.expires_at,
    mustChangePassword: row.must_change_password,
    secondFactor: row.second_factor as SecondFactorStage,
    device: deviceIn(row.device),
    usedAt: row.used_at,
    confirmedAt: row.confirmed_at,
  }
}

const openSession = async (
  { db, tenant, clock }: StoreContext,
  { personId, tokenHash, expiresAt, ...more }: NewSession,
): Promise<void> => {
  const { mustChangePassword = false, secondFactor = 'done', device = 'unknown', at = clock.now() } = more
  const row = { tenant, token_hash: tokenHash, person_id: personId, expires_at: expiresAt }
  const facts = { must_change_password: mustChangePassword, second_factor: secondFactor, device }
  await db
    .insertInto('session')
    .values({ ...row, ...facts, opened_at: at, used_at: at })
    .execute()
}

const closeSessions = async (
  { db, tenant }: StoreContext,
  by: 'token_hash' | 'person_id',
  value: string,
): Promise<void> => {
  await db.deleteFrom('session').where('tenant', '=', tenant).where(by, '=', value).execute()
}

const sessionsOf: (
  context: StoreContext,
  ...args: Parameters<PeopleStore['sessionsOf']>
) => ReturnType<PeopleStore['sessionsOf']> = async ({ db, tenant }, personId, now) => {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'token_hash', 'device', 'opened_at', 'used_at'])
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('used_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    tokenHash: row.token_hash,
    device: deviceIn(row.device),
    openedAt: row.opened_at,
    usedAt: row.used_at,
  }))
}

/** Sessions of the people of one township, by the hash of their token. */
export const makeSessions = (context: StoreContext): Sessions => {
  const { db, tenant } = context
  return {
    openSession: (session) => openSession(context, session),
    findSession: (tokenHash, now) => findSession(context, tokenHash, now),
    closeSession: (tokenHash) => closeSessions(context, 'token_hash', tokenHash),
    closeSessionsOf: (personId) => closeSessions(context, 'person_id', personId),
    sessionsOf: (personId, now) => sessionsOf(context, personId, now),
    noteUse: async (tokenHash, at) => {
      const here = db.updateTable('session').set({ used_at: at }).where('tenant', '=', tenant)
      await here.where('token_hash', '=', tokenHash).execute()
    },
    confirmSession: async (tokenHash, at) => {
      const here = db.updateTable('session').set({ confirmed_at: at }).where('tenant', '=', tenant)
      await here.where('token_hash', '=', tokenHash).execute()
    },
    awaitSecondFactor: async (personId) => {
      const his = db.updateTable('session').set({ second_factor: 'to_set' }).where('tenant', '=', tenant)
      await his.where('person_id', '=', personId).where('second_factor', '=', 'done').execute()
    },
  }
}
