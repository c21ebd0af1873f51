import { sql } from 'kysely'
import type { CountedBatch, ImportBatch, ImportStore } from '../../ports/import-store'
import type { StoreContext } from './store-context'

type Pieces = Pick<ImportStore, 'stagePiece' | 'piecesOf' | 'pieceWithKey'>

const NONE: CountedBatch['counts'] = { created: 0, updated: 0, held: 0, pieces: 0 }

/** What each batch made, counted. */
export const countedBatches = async (
  { db, tenant }: StoreContext,
  batches: readonly ImportBatch[],
): Promise<readonly CountedBatch[]> => {
  if (batches.length === 0) return []
  const ids = batches.map(({ id }) => id)
  const rows = await db
    .selectFrom('import_item')
    .select(['batch_id', sql<number>`count(*)::int`.as('count')])
    .select(
      sql<keyof typeof NONE>`case when publication_id is null then outcome else 'pieces' end`.as('made'),
    )
    .where('tenant', '=', tenant)
    .where('batch_id', 'in', ids)
    .groupBy(['batch_id', 'made'])
    .execute()
  return batches.map((batch) => {
    const own = rows.filter(({ batch_id }) => batch_id === batch.id)
    return {
      ...batch,
      counts: { ...NONE, ...Object.fromEntries(own.map(({ made, count }) => [made, count])) },
    }
  })
}

/** Documents of imports that became pieces of the desk. */
export const importedPieces = ({ db, tenant }: StoreContext): Pieces => ({
  stagePiece: async (batch_id, { key, title, publicationId }) => {
    const row = { tenant, batch_id, key, title, outcome: 'held' as const, document_id: null }
    await db
      .insertInto('import_item')
      .values({ ...row, publication_id: publicationId, payload: null, previous: null })
      .execute()
  },
  piecesOf: async (id) => {
    const rows = await db
      .selectFrom('import_item')
      .select('publication_id')
      .where('tenant', '=', tenant)
      .where('batch_id', '=', id)
      .where('publication_id', 'is not', null)
      .orderBy('key')
      .execute()
    return rows.map(({ publication_id }) => publication_id!)
  },
  pieceWithKey: async (key) => {
    const row = await db
      .selectFrom('import_item as i')
      .innerJoin('import_batch as b', (join) =>
        join.onRef('b.tenant', '=', 'i.tenant').onRef('b.id', '=', 'i.batch_id'),
      )
      .innerJoin('publication as p', (join) =>
        join.onRef('p.tenant', '=', 'i.tenant').onRef('p.id', '=', 'i.publication_id'),
      )
      .select('p.id')
      .where('i.tenant', '=', tenant)
      .where('i.key', '=', key)
      .where('b.undone_at', 'is', null)
      .where('p.status', '!=', 'dropped')
      .limit(1)
      .executeTakeFirst()
    return row?.id ?? null
  },
})
