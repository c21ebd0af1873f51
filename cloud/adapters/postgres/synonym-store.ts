import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { SynonymStore } from '../../ports/synonym-store'
import { bumpRevision } from './document-writer'
import { json } from './json'
import type { StoreContext } from './store-context'

/** Synonyms of one township; a change makes answers of searches that were kept elsewhere old. */
export const makeSynonymStore = (context: StoreContext): SynonymStore => {
  const { db, tenant } = context
  return {
    list: async () => {
      const rows = await db
        .selectFrom('search_synonym')
        .selectAll()
        .where('tenant', '=', tenant)
        .orderBy('added_on', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(({ id, words, added_on }) => ({
        id,
        words: words as string[],
        addedOn: added_on as IsoDate,
      }))
    },
    add: async ({ id, words, addedOn }) => {
      await db
        .insertInto('search_synonym')
        .values({ tenant, id, words: json(words), added_on: addedOn })
        .execute()
      await bumpRevision(context)
    },
    remove: async (id) => {
      const removed = await db
        .deleteFrom('search_synonym')
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .returning('id')
        .execute()
      if (removed.length > 0) await bumpRevision(context)
      return removed.length > 0
    },
  }
}
