import type { HouseTermsStore } from '../../ports/house-terms-store'
import { USUAL_HOUSE_TERMS, type HouseTerms } from '../../../src/domain/house-terms/house-terms'
import { bumpRevision } from './document-writer'
import { json } from './json'
import type { StoreContext } from './store-context'

/** What is not named is as usual. */
export const houseTermsOf = (kept: unknown): HouseTerms => ({
  ...USUAL_HOUSE_TERMS,
  ...(kept as Partial<HouseTerms>),
})

const save: (
  context: StoreContext,
  ...args: Parameters<HouseTermsStore['save']>
) => Promise<boolean> = async (context, ...[terms, { version, changed, because, by, at }]) => {
  const { db, tenant } = context
  const updated = await db
    .updateTable('tenant')
    .set({ house_terms: json(terms), house_terms_version: version })
    .where('tenant', '=', tenant)
    .where('house_terms_version', '=', version - 1)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return false
  await db
    .insertInto('house_terms_change')
    .values({ tenant, version, changed: json(changed), because, saved_by: by, saved_at: at })
    .execute()
  await bumpRevision(context)
  context.settingsChanged?.(context.tenant)
  return true
}

/** The terms of one township, with each change of them. */
export const makeHouseTermsStore = (context: StoreContext): HouseTermsStore => ({
  current: async () => {
    const row = await context.db
      .selectFrom('tenant')
      .select(['house_terms', 'house_terms_version'])
      .where('tenant', '=', context.tenant)
      .executeTakeFirstOrThrow()
    return { terms: houseTermsOf(row.house_terms), version: row.house_terms_version }
  },
  changes: async () => {
    const rows = await context.db
      .selectFrom('house_terms_change')
      .selectAll()
      .where('tenant', '=', context.tenant)
      .orderBy('version', 'desc')
      .execute()
    return rows.map(({ version, changed, because, saved_by, saved_at }) => ({
      version,
      changed: changed as readonly string[],
      because,
      by: saved_by,
      at: saved_at,
    }))
  },
  save: (terms, change) => save(context, terms, change),
})
