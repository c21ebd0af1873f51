import type { SettingsInForce, Stores, TenantSettings, TownshipFounder } from '../../ports/storage'
import { bumpRevision } from './document-writer'
import { json } from './json'
import { markSearchWritten } from './search-edition'
import type { StoreContext } from './store-context'
import { addTenant, readTenant } from './tenant-store'

type StoresOf = (context: StoreContext, settings: SettingsInForce) => Stores

const found = async (
  context: StoreContext,
  settings: TenantSettings,
  storesOf: StoresOf,
): Promise<Stores | null> => {
  const { db } = context
  if (!(await addTenant(db, settings))) return null
  await markSearchWritten(db, settings.id)
  const inForce = await readTenant(db, settings.id)
  return inForce === null ? null : storesOf({ ...context, tenant: settings.id }, inForce)
}

const beside = async (context: StoreContext, other: string, storesOf: StoresOf): Promise<Stores | null> => {
  const [own, theirs] = [await readTenant(context.db, context.tenant), await readTenant(context.db, other)]
  if (theirs === null || (theirs.countyId ?? null) === null || theirs.countyId !== own?.countyId) return null
  return storesOf({ ...context, tenant: other }, theirs)
}

/** Makes townships over one transaction; `storesOf` is handed in, since it makes this as well. */
export const townshipFounderWith =
  (storesOf: StoresOf) =>
  (context: StoreContext): TownshipFounder => ({
    found: (settings) => found(context, settings, storesOf),
    beside: (other) => beside(context, other, storesOf),
    setClosing: async (closing) => {
      await context.db
        .updateTable('tenant')
        .set({ closing: closing === null ? null : json(closing) })
        .where('tenant', '=', context.tenant)
        .execute()
      await bumpRevision(context)
      context.settingsChanged?.(context.tenant)
    },
    setSecondFactorRule: async (rule) => {
      await context.db
        .updateTable('tenant')
        .set({ second_factor: rule === null ? null : json(rule) })
        .where('tenant', '=', context.tenant)
        .execute()
      context.settingsChanged?.(context.tenant)
    },
  })
