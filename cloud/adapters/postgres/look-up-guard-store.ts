import type { LookUpGuard } from '../../ports/look-up-guard'
import type { WrongTries } from '../../../src/domain/look-up/wrong-tries'
import { cipherOf } from './personal-field-store'
import type { StoreContext } from './store-context'

const guardOf = (context: StoreContext, kind: string, name: string): string =>
  cipherOf(context).blindIndex(`look_up_${kind}`, name)

const hold = async (context: StoreContext, guard: string): Promise<WrongTries> => {
  const { db, tenant } = context
  await db
    .insertInto('look_up_guard')
    .values({ tenant, guard, wrong_tries: 0, forgotten_at: null, locked_until: null })
    .onConflict((conflict) => conflict.columns(['tenant', 'guard']).doNothing())
    .execute()
  const row = await db
    .selectFrom('look_up_guard')
    .select(['wrong_tries', 'forgotten_at', 'locked_until'])
    .where('tenant', '=', tenant)
    .where('guard', '=', guard)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { count: row.wrong_tries, forgottenAt: row.forgotten_at, lockedUntil: row.locked_until }
}

/** Wrong tries over `look_up_guard`. */
export const makeLookUpGuard = (context: StoreContext): LookUpGuard => ({
  hold: (kind, name) => hold(context, guardOf(context, kind, name)),
  keep: async (kind, name, tries) => {
    const { db, tenant } = context
    await db
      .updateTable('look_up_guard')
      .set({
        wrong_tries: tries.count,
        forgotten_at: tries.forgottenAt,
        locked_until: tries.lockedUntil,
      })
      .where('tenant', '=', tenant)
      .where('guard', '=', guardOf(context, kind, name))
      .execute()
  },
  forgetBefore: async (instant) => {
    const { db, tenant } = context
    await db
      .deleteFrom('look_up_guard')
      .where('tenant', '=', tenant)
      .where((row) => row.or([row('forgotten_at', 'is', null), row('forgotten_at', '<', instant)]))
      .where((row) => row.or([row('locked_until', 'is', null), row('locked_until', '<', instant)]))
      .execute()
  },
})
