import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { CatalogueStore } from '../../ports/catalogue-store'
import type { StoreContext } from './store-context'

type AccountStore = Pick<CatalogueStore, 'accounts' | 'takeUpAccount' | 'giveUpAccount'>

/** Takes an account up, or up again where it was given up. */
const takeUp = async (
  { db, tenant, clock }: StoreContext,
  { channel, place }: Parameters<AccountStore['takeUpAccount']>[0],
): Promise<boolean> => {
  const since = clock.today()
  const taken = await db
    .insertInto('channel_account')
    .values({ tenant, channel, place, since, retired_on: null })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'channel', 'place'])
        .doUpdateSet({ since, retired_on: null })
        .where('channel_account.tenant', '=', tenant)
        .where('channel_account.retired_on', 'is not', null),
    )
    .returning('place')
    .executeTakeFirst()
  return taken !== undefined
}

/** Accounts in use. */
const inUse = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('channel_account')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('retired_on', 'is', null)
    .orderBy('channel')
    .orderBy('place')

/** Accounts and sites that one township keeps alive. */
export const makeAccountStore = (context: StoreContext): AccountStore => ({
  accounts: async () =>
    (await inUse(context).execute()).map(({ channel, place, since }) => ({
      channel,
      place,
      since: since as IsoDate,
    })),
  takeUpAccount: (account) => takeUp(context, account),
  giveUpAccount: async ({ channel, place }, on) => {
    const given = await context.db
      .updateTable('channel_account')
      .set({ retired_on: on })
      .where('tenant', '=', context.tenant)
      .where('channel', '=', channel)
      .where('place', '=', place)
      .where('retired_on', 'is', null)
      .returning('place')
      .executeTakeFirst()
    return given !== undefined
  },
})
