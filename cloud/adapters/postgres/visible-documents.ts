import { sql } from 'kysely'
import { todayIn } from '../../../src/domain/calendar/civil-date'
import type { Viewer } from '../../../src/domain/disclosure/visibility'
import { isPermitted } from '../../../src/domain/people/policies'
import type { StoreContext } from './store-context'

/*
 * The visibility gate. Every read of a document, by whatever page, list, search, export or notice, is built from
 * `visibleHeads`; no other file may name the document tables in a read that is shown to anybody. The rule is the
 * one of src/domain/disclosure/visibility.ts (`maySee`), written in SQL; a test holds the two equal.
 */

const PUBLIC: Viewer = { kind: 'public' }

/** Documents of the township as far as the viewer may see them now. Filter further, never around it. */
const visibleHeads = ({ db, tenant, clock }: StoreContext, viewer: Viewer) => {
  const all = db.selectFrom('document as d').where('d.tenant', '=', tenant)
  if (viewer.kind === 'person' && viewer.tenant === tenant && isPermitted(viewer.actor, 'enter_staff_pages'))
    return all
  const now = clock.now()
  return all
    .where('d.state', '=', 'published')
    .where('d.publish_at', '<=', now)
    .where((row) =>
      row.or([row('d.withdrawn_on', 'is', null), row('d.withdrawn_on', '>', todayIn('Asia/Shanghai', now))]),
    )
}

/** Search rows to learn from how rare a word is: numbers for the order of hits, nothing of which is shown to anybody. */
export const searchRowsForCounting = ({ db, tenant }: StoreContext) =>
  db.selectFrom('document_search as s').where('s.tenant', '=', tenant)

/** Current versions of all documents, for rebuilding the search rows: nothing of it is shown to anybody. */
export const documentsForProjection = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('document as d')
    .innerJoin('document_version as v', (join) =>
      join.onRef('v.tenant', '=', 'd.tenant').onRef('v.document_id', '=', 'd.id'),
    )
    .where('d.tenant', '=', tenant)
    .where('v.is_current', '=', true)

/** Documents that were public and are so no longer: only that they were there, and why they went. */
export const withdrawnDocuments = ({ db, tenant, clock }: StoreContext) => {
  const today = todayIn('Asia/Shanghai', clock.now())
  return db
    .selectFrom('document as d')
    .innerJoin('document_version as v', (join) =>
      join.onRef('v.tenant', '=', 'd.tenant').onRef('v.document_id', '=', 'd.id'),
    )
    .where('d.tenant', '=', tenant)
    .where('d.publish_at', '<=', clock.now())
    .where((row) =>
      row.or([
        row('d.state', '=', 'withdrawn'),
        row.and([row('d.state', '=', 'published'), row('d.withdrawn_on', '<=', today)]),
      ]),
    )
}

/** The instant at which the newest of what is public opened; a document set for a time opens without any write. */
export const newestOpening = (context: StoreContext) =>
  visibleHeads(context, PUBLIC).select('d.publish_at').orderBy('d.publish_at', 'desc').limit(1)

/** Links from the documents that the viewer may see, each with the document at its other end, if that may be seen too. */
export const visibleRelations = (context: StoreContext, end: 'from_id' | 'to_id') =>
  visibleHeads(context, PUBLIC).innerJoin('document_relation as r', (join) =>
    join.onRef('r.tenant', '=', 'd.tenant').onRef(`r.${end}`, '=', 'd.id'),
  )

/** Files of the documents that the public may see. */
export const visibleFiles = (context: StoreContext) =>
  visibleHeads(context, PUBLIC).innerJoin('document_attachment as f', (join) =>
    join.onRef('f.tenant', '=', 'd.tenant').onRef('f.document_id', '=', 'd.id'),
  )

/** Documents with each of their versions, as far as the viewer may see them now. */
export const visibleDocuments = (context: StoreContext, viewer: Viewer = PUBLIC) =>
  visibleHeads(context, viewer).innerJoin('document_version as v', (join) =>
    join.onRef('v.tenant', '=', 'd.tenant').onRef('v.document_id', '=', 'd.id'),
  )

/** The same, each document in its current version only. */
export const visibleCurrentDocuments = (context: StoreContext, viewer?: Viewer) =>
  visibleDocuments(context, viewer).where('v.is_current', '=', true)

/** Documents the viewer may see, with the folded texts and tokens of their current version. */
export const visibleSearchRows = (context: StoreContext, viewer: Viewer = PUBLIC) =>
  visibleHeads(context, viewer).innerJoin('document_search as s', (join) =>
    join.onRef('s.tenant', '=', 'd.tenant').onRef('s.document_id', '=', 'd.id'),
  )

/** The same with the current version itself. */
export const visibleSearchRowsWithVersions = (context: StoreContext, viewer?: Viewer) =>
  visibleCurrentDocuments(context, viewer).innerJoin('document_search as s', (join) =>
    join.onRef('s.tenant', '=', 'd.tenant').onRef('s.document_id', '=', 'd.id'),
  )

/** Where the very same text is stored, so that an import doesn't store it twice. */
export const documentsOfText = ({ db, tenant }: StoreContext, fingerprint: string) =>
  db
    .selectFrom('document_version as v')
    .innerJoin('document as d', (join) =>
      join.onRef('d.tenant', '=', 'v.tenant').onRef('d.id', '=', 'v.document_id'),
    )
    .where('v.tenant', '=', tenant)
    .where('v.fingerprint', '=', fingerprint)

/** A document before an import changes it, to be put back when the import is undone: nothing of it is shown to anybody. */
export const documentBeforeImport = ({ db, tenant }: StoreContext, documentId: string) => ({
  document: db.selectFrom('document').selectAll().where('tenant', '=', tenant).where('id', '=', documentId),
  versions: db
    .selectFrom('document_version')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('document_id', '=', documentId),
})

/** Documents that an import made and that nothing else refers to: they may go when it is undone. */
export const documentsOnlyOfImport = ({ db, tenant }: StoreContext, batchId: string) =>
  db
    .selectFrom('document as d')
    .select('d.id')
    .where('d.tenant', '=', tenant)
    .where('d.import_batch', '=', batchId)
    .where(
      () => sql<boolean>`not exists (select 1 from document_relation r where r.tenant = ${tenant} and (r.from_id = d.id or r.to_id = d.id))
      and not exists (select 1 from document_attachment a where a.tenant = ${tenant} and a.document_id = d.id)
      and not exists (select 1 from publication p where p.tenant = ${tenant} and p.document_id = d.id)`,
    )

/** The day of the earliest version of a document that the gate let through as `d`: a day alone, for counting by years. */
export const earliestFormedOn = sql<
  string | null
>`(select min(w.formed_on) from document_version w where w.tenant = d.tenant and w.document_id = d.id)`
