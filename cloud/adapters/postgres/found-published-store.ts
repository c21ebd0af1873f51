import { sql } from 'kysely'
import type { FoundPublishedStore } from '../../ports/found-published'
import type { StoreContext } from './store-context'

/** Findings over `found_published`. */
export const makeFoundPublishedStore = ({ db, tenant }: StoreContext): FoundPublishedStore => ({
  count: async ({ ticket, on, documentId }) => {
    await db
      .insertInto('found_published')
      .values({ tenant, ticket, on_day: on, document_id: documentId, undone: false })
      .onConflict((conflict) => conflict.columns(['tenant', 'ticket']).doUpdateSet({ undone: false }))
      .execute()
  },
  undo: async (ticket) => {
    const undone = await db
      .updateTable('found_published')
      .set({ undone: true })
      .where('tenant', '=', tenant)
      .where('ticket', '=', ticket)
      .where('undone', '=', false)
      .returning('ticket')
      .execute()
    return undone.length > 0
  },
  between: async (from, through) => {
    const { rows } = await db
      .selectFrom('found_published')
      .select(sql<string>`count(*)`.as('rows'))
      .where('tenant', '=', tenant)
      .where('undone', '=', false)
      .where('on_day', '>=', from)
      .where('on_day', '<=', through)
      .executeTakeFirstOrThrow()
    return Number(rows)
  },
})
