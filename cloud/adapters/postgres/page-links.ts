import type { PageLinks } from '../../ports/page-links'
import type { StoreContext } from './store-context'

/** Links of one township over `page_link`. */
export const makePageLinks = ({ db, tenant }: StoreContext): PageLinks => ({
  find: async ({ kind, id }) => {
    const row = await db
      .selectFrom('page_link')
      .select(['address', 'good_until'])
      .where('tenant', '=', tenant)
      .where('kind', '=', kind)
      .where('subject', '=', id)
      .executeTakeFirst()
    return row === undefined ? null : { address: row.address, goodUntil: row.good_until }
  },
  keep: async ({ kind, id }, { address, goodUntil }) => {
    const link = { address, good_until: goodUntil }
    await db
      .insertInto('page_link')
      .values({ tenant, kind, subject: id, ...link })
      .onConflict((conflict) => conflict.columns(['tenant', 'kind', 'subject']).doUpdateSet(link))
      .execute()
  },
})
