import type { AccessTokenStore } from '../../ports/access-token-store'
import type { FieldPlace } from '../crypto/field-cipher'
import type { StoreContext } from './store-context'

const placeOf = (tenant: string, appId: string): FieldPlace => ({
  table: 'access_token',
  row: `${tenant}:${appId}`,
  column: 'sealed',
})

const current = async (
  { db, tenant, clock, cipher }: StoreContext,
  appId: string,
): ReturnType<AccessTokenStore['current']> => {
  const row = await db
    .selectFrom('access_token')
    .select(['sealed', 'expires_at'])
    .where('tenant', '=', tenant)
    .where('app_id', '=', appId)
    .where('expires_at', '>', clock.now())
    .executeTakeFirst()
  if (row === undefined || row.sealed === null || row.expires_at === null || cipher === null) return null
  return { token: cipher.open(row.sealed, placeOf(tenant, appId)), expiresAt: row.expires_at }
}

const lease: (
  context: StoreContext,
  ...args: Parameters<AccessTokenStore['lease']>
) => Promise<boolean> = async ({ db, tenant, clock }, { appId, holder }, until) => {
  const leased = { leased_by: holder, leased_until: until }
  const taken = await db
    .insertInto('access_token')
    .values({ tenant, app_id: appId, sealed: null, expires_at: null, ...leased })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'app_id'])
        .doUpdateSet(leased)
        .where((kept) =>
          kept.or([
            kept('access_token.leased_until', 'is', null),
            kept('access_token.leased_until', '<=', clock.now()),
          ]),
        ),
    )
    .returning('app_id')
    .executeTakeFirst()
  return taken !== undefined
}

/** The token of WeChat for one township. A token is nobody's data, but it opens doors: it is sealed like a personal field. */
export const makeAccessTokenStore = (context: StoreContext): AccessTokenStore => {
  const { db, tenant, cipher } = context
  const held = ({ appId, holder }: Parameters<AccessTokenStore['giveBack']>[0]) =>
    db
      .updateTable('access_token')
      .where('tenant', '=', tenant)
      .where('app_id', '=', appId)
      .where('leased_by', '=', holder)
  const free = { leased_by: null, leased_until: null }
  return {
    current: (appId) => current(context, appId),
    lease: (wanted, until) => lease(context, wanted, until),
    keep: async (given, { token, expiresAt }) => {
      const sealed = cipher?.seal(token, placeOf(tenant, given.appId)) ?? null
      await held(given)
        .set({ ...free, sealed, expires_at: expiresAt })
        .execute()
    },
    giveBack: async (given) => {
      await held(given).set(free).execute()
    },
  }
}
