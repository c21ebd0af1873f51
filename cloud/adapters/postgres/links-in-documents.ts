import { sql } from 'kysely'
import type { LinksInDocuments } from '../../ports/links-in-documents'
import type { StoreContext } from './store-context'
import { visibleCurrentDocuments, visibleSearchRows } from './visible-documents'

/** What an address begins with, or has in it. The index `document_search_linking` holds just the texts of which this is true. */
export const LOOKS_LIKE_A_LINK = '(https?|ftp|file)[:：]?[\\\\/]|www\\.|pages/disclosures/'

/** Links in the public documents of one township, read through the visibility gate. */
export const makeLinksInDocuments = (context: StoreContext): LinksInDocuments => ({
  linking: async (most) =>
    visibleSearchRows(context)
      .select(['d.id', 'd.title', 's.body as text'])
      // In the statement itself: by a parameter nobody could tell that the index has them all.
      .where(sql<boolean>`s.body ~ ${sql.lit(LOOKS_LIKE_A_LINK)}`)
      .orderBy('d.published_on', 'desc')
      .orderBy('d.id')
      .limit(most)
      .execute(),
  openAmong: async (ids) => {
    if (ids.length === 0) return []
    const open = visibleCurrentDocuments(context)
      .select('d.id')
      .where('d.id', 'in', [...ids])
    return (await open.execute()).map(({ id }) => id)
  },
})
