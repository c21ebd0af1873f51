import type { StoreContext } from './store-context'

/*
 * The visibility gate. Every read of a document, by whatever page, list, search, export or notice, is built from
 * `visibleDocuments`; no other file may name the document tables in a read. The rule is the one of
 * src/domain/disclosure/visibility.ts, written in SQL.
 */

/** Documents with one of their versions, as far as the public may see them today. Filter further, never around it. */
export const visibleDocuments = ({ db, tenant, clock }: StoreContext) =>
  db
    .selectFrom('document as d')
    .innerJoin('document_version as v', (join) =>
      join.onRef('v.tenant', '=', 'd.tenant').onRef('v.document_id', '=', 'd.id'),
    )
    .where('d.tenant', '=', tenant)
    .where('d.state', '=', 'published')
    .where('d.published_on', '<=', clock.today())

/** The same, each document in its current version only. */
export const visibleCurrentDocuments = (context: StoreContext) =>
  visibleDocuments(context).where('v.is_current', '=', true)

/** The same, with the folded texts and tokens for search. */
export const visibleSearchRows = (context: StoreContext) =>
  visibleCurrentDocuments(context).innerJoin('document_search as s', (join) =>
    join.onRef('s.tenant', '=', 'd.tenant').onRef('s.document_id', '=', 'd.id'),
  )
