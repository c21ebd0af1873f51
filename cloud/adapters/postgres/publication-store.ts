import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { PublicationStatus } from '../../../src/domain/publication/publication-status'
import type { PublicationRow, PublicationStore } from '../../ports/publication-store'
import type { PublicationTableRow } from './schema-publishing'
import type { StoreContext } from './store-context'

const rowOf = (row: PublicationTableRow): PublicationRow => ({
  id: row.id,
  title: row.title,
  columnId: row.column_id,
  status: row.status as PublicationStatus,
  documentId: row.document_id,
  publishAt: row.publish_at,
  noticeThrough: row.notice_through as IsoDate | null,
  reassessOn: row.reassess_on as IsoDate | null,
  changedAt: row.changed_at,
})

/** Pieces of one township over `publication_event` and its projection. */
export const makePublicationStore = ({ db, tenant }: StoreContext): PublicationStore => ({
  list: async (limit) => {
    const all = db.selectFrom('publication').selectAll().where('tenant', '=', tenant)
    const rows = await all.orderBy('changed_at', 'desc').orderBy('id').limit(limit).execute()
    return rows.map(rowOf)
  },
})
