import { sql } from 'kysely'
import { todayIn } from '../../../src/domain/calendar/civil-date'
import type { NewDocument, NewDocumentVersion } from '../../ports/document-store'
import type { ImportBatch, ImportOrigin, ImportStore, StagedDocument } from '../../ports/import-store'
import { contentHash } from '../crypto/content-hash'
import { bumpRevision, compareDocument, makeDraft, putDocument } from './document-writer'
import { previousOf, putBack, removeMade } from './import-undo'
import type { PreviousDocument } from './import-undo'
import { countedBatches, importedPieces } from './imported-pieces'
import { json } from './json'
import type { ImportBatchRow } from './schema-import'
import type { StoreContext } from './store-context'
import { documentsOfText } from './visible-documents'

/** A text shorter than this says the same in many documents, e.g. 见附件. */
const LEAST_TEXT = 60

const batchOf = (row: ImportBatchRow): ImportBatch => ({
  id: row.id,
  source: row.source,
  begunAt: row.begun_at,
  aliveAt: row.alive_at,
  finishedAt: row.finished_at,
  undoneAt: row.undone_at,
  by: row.by_person,
  makes: row.makes,
  reason: row.reason,
})

const batches = ({ db, tenant }: StoreContext) =>
  db.selectFrom('import_batch').selectAll().where('tenant', '=', tenant)

const itemsOf = ({ db, tenant }: StoreContext, id: string) =>
  db.selectFrom('import_item').where('tenant', '=', tenant).where('batch_id', '=', id)

const isLong = ({ blocks }: NewDocumentVersion): boolean => JSON.stringify(blocks).length >= LEAST_TEXT

/** Another document that has the very same text: a copy under another name. */
const sameTextAs = async (context: StoreContext, document: NewDocument, version: NewDocumentVersion) => {
  if (!isLong(version)) return null
  const row = await documentsOfText(context, contentHash(version))
    .select('d.title')
    .where('d.key', '!=', document.key)
    .limit(1)
    .executeTakeFirst()
  return row?.title ?? null
}

const compare: (context: StoreContext) => ImportStore['compare'] =
  (context) => async (document, versions) => {
    const { outcome } = await compareDocument(context, document, versions)
    const copy = outcome === 'created' ? await sameTextAs(context, document, versions[0]!) : null
    return { outcome, sameTextAs: copy }
  }

const BY_COMMAND: ImportOrigin = { by: '', makes: 'stock', reason: '' }
const rowOf = ({ by, makes, reason }: ImportOrigin) => ({ by_person: by, makes, reason })

const begin: (context: StoreContext) => ImportStore['begin'] =
  (context) =>
  async (source, at, origin = BY_COMMAND) => {
    const { db, tenant } = context
    const day = todayIn('Asia/Shanghai', at)
    const { today } = await db
      .selectFrom('import_batch')
      .select(sql<number>`count(*)::int`.as('today'))
      .where('tenant', '=', tenant)
      .where('id', 'like', `${day}-%`)
      .executeTakeFirstOrThrow()
    const times = { begun_at: at, alive_at: at, finished_at: null, undone_at: null }
    const row = await db
      .insertInto('import_batch')
      .values({ tenant, id: `${day}-${today + 1}`, source, ...times, ...rowOf(origin) })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst()
    return row === undefined ? null : batchOf(row)
  }

const stage: (context: StoreContext) => ImportStore['stage'] = (context) => async (id, staged) => {
  const { db, tenant } = context
  const { document, versions, isHeld } = staged
  const { outcome, documentId } = await compareDocument(context, document, versions)
  if (outcome === 'unchanged') return 'unchanged'
  const made =
    outcome === 'created' ? await makeDraft(context, { document, versions, importBatch: id }) : documentId
  const payload = outcome === 'updated' && !isHeld ? json({ document, versions }) : null
  const kept = isHeld ? 'held' : outcome
  await db
    .insertInto('import_item')
    .values({
      tenant,
      batch_id: id,
      key: document.key,
      title: document.title,
      outcome: kept,
      document_id: made,
      payload,
      previous: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return kept
}

/** Puts the new texts of documents that were there in their place, remembering what they replace. */
const putChanges = async (context: StoreContext, id: string): Promise<void> => {
  const { db, tenant } = context
  const changed = await itemsOf(context, id)
    .select(['key', 'document_id', 'payload'])
    .where('payload', 'is not', null)
    .execute()
  for (const { key, document_id, payload } of changed) {
    const { document, versions } = payload as StagedDocument
    const previous = await previousOf(context, document_id!)
    await putDocument(context, document, versions)
    await db
      .updateTable('import_item')
      .set({ previous: json(previous), payload: null })
      .where('tenant', '=', tenant)
      .where('batch_id', '=', id)
      .where('key', '=', key)
      .execute()
  }
}

/** Drafts of this batch, and drafts of earlier ones that it brought in masked, become public. */
const publishDrafts = async ({ db, tenant }: StoreContext, id: string): Promise<void> => {
  await sql`update document set state = 'published' where tenant = ${tenant} and state = 'draft' and import_batch is not null
    and id in (select i.document_id from import_item i where i.tenant = ${tenant} and i.batch_id = ${id} and i.outcome <> 'held')`.execute(
    db,
  )
}

const finish: (context: StoreContext) => ImportStore['finish'] = (context) => async (id, at) => {
  const { db, tenant } = context
  await putChanges(context, id)
  await publishDrafts(context, id)
  await bumpRevision(context)
  await db
    .updateTable('import_batch')
    .set({ finished_at: at, alive_at: at })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute()
}

/** A later batch that changed what this one made or changed. */
const laterBatch = async (context: StoreContext, id: string): Promise<ImportBatch | null> => {
  const own = itemsOf(context, id).select('document_id')
  const row = await context.db
    .selectFrom('import_item as i')
    .innerJoin('import_batch as b', (join) =>
      join.onRef('b.tenant', '=', 'i.tenant').onRef('b.id', '=', 'i.batch_id'),
    )
    .selectAll('b')
    .where('i.tenant', '=', context.tenant)
    .where('i.batch_id', '!=', id)
    .where('b.undone_at', 'is', null)
    .where('b.begun_at', '>=', batches(context).clearSelect().select('begun_at').where('id', '=', id))
    .where('i.document_id', 'in', own)
    .orderBy('b.begun_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : batchOf(row)
}

const undo: (context: StoreContext) => ImportStore['undo'] = (context) => async (id, at) => {
  const { db, tenant } = context
  const later = await laterBatch(context, id)
  if (later !== null) return later
  const changed = await itemsOf(context, id)
    .select(['document_id', 'previous'])
    .where('previous', 'is not', null)
    .execute()
  for (const { document_id, previous } of changed)
    await putBack(context, document_id!, previous as PreviousDocument)
  await removeMade(context, id)
  await bumpRevision(context)
  await db
    .updateTable('import_batch')
    .set({ undone_at: at })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute()
  return null
}

/** Runs of the import of one township. */
export const makeImportStore = (context: StoreContext): ImportStore => ({
  compare: compare(context),
  begin: begin(context),
  running: async () => {
    const open = batches(context).where('finished_at', 'is', null).where('undone_at', 'is', null)
    const row = await open.executeTakeFirst()
    return row === undefined ? null : batchOf(row)
  },
  find: async (id) => {
    const row = await batches(context).where('id', '=', id).executeTakeFirst()
    return row === undefined ? null : batchOf(row)
  },
  list: async (limit) => {
    const rows = await batches(context)
      .orderBy('begun_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return countedBatches(context, rows.map(batchOf))
  },
  alive: async (id, at) => {
    const touched = context.db.updateTable('import_batch').set({ alive_at: at })
    await touched.where('tenant', '=', context.tenant).where('id', '=', id).execute()
  },
  stagedKeys: async (id) => {
    const rows = await itemsOf(context, id).select('key').execute()
    return new Set(rows.map(({ key }) => key))
  },
  stage: stage(context),
  ...importedPieces(context),
  finish: finish(context),
  undo: undo(context),
})
