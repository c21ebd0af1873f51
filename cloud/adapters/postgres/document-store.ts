import type { DocumentStore } from '../../ports/document-store'
import { countByColumn, listDocuments } from './document-list'
import { readDocument } from './document-reader'
import { readTombstone } from './document-tombstone'
import { searchDocuments } from './document-search'
import { listTitles } from './document-titles'
import { openedAfter, titlesOf } from './opened-documents'
import { putDocument } from './document-writer'
import type { StoreContext } from './store-context'
import { textsIn } from './texts-in-column'
import { newestOpening } from './visible-documents'

const revision = async (context: StoreContext): Promise<string> => {
  const { db, tenant, clock } = context
  const row = await db
    .selectFrom('tenant')
    .select('revision')
    .where('tenant', '=', tenant)
    .executeTakeFirstOrThrow()
  const opened = await newestOpening(context).executeTakeFirst()
  return `${row.revision}-${clock.today()}-${Date.parse(opened?.publish_at ?? '1970-01-01')}`
}

/** Documents of one township; what is not published is not there. */
export const makeDocumentStore = (context: StoreContext): DocumentStore => ({
  search: (query) =>
    query.q.trim() === '' ? listDocuments(context, query) : searchDocuments(context, query),
  find: (id) => readDocument(context, id),
  findTombstone: (id) => readTombstone(context, id),
  titles: (most) => listTitles(context, most),
  openedAfter: (instant) => openedAfter(context, instant),
  titlesOf: (ids) => titlesOf(context, ids),
  textsIn: (columnId, only) => textsIn(context, columnId, only),
  countByColumn: () => countByColumn(context),
  revision: () => revision(context),
  put: (document, versions) => putDocument(context, document, versions),
})
