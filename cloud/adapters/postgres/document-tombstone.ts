import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { DocumentView } from '../../../src/contract/document-view'
import { tombstoneReason, tombstoneTitle } from '../../../src/domain/disclosure/take-down'
import { columnNameOf } from './document-columns'
import { plainOf } from './plain-summary'
import type { StoreContext } from './store-context'
import { withdrawnDocuments } from './visible-documents'

const readRow = (context: StoreContext, id: string) =>
  withdrawnDocuments(context)
    .select(['d.id', 'd.title', 'd.index_number', 'd.column_id', 'd.published_on', 'd.disclosure_mode'])
    .select(['d.withdrawn_on', 'd.withdrawn_ground', 'd.withdrawn_reason'])
    .where((row) => row.or([row('d.id', '=', id), row('v.id', '=', id)]))
    .executeTakeFirst()

const NO_TEXT = {
  documentNumber: '',
  issuer: '',
  topic: '',
  formedOn: null,
  inForceOn: null,
  validity: 'expired',
  source: '',
  summary: '',
  history: [],
  figures: [],
  blocks: [],
  versions: [],
  village: null,
  relations: [],
  attachments: [],
} as const

/** What is left of a document that was taken down: that it was there, since when not, and why; nothing of its text. */
export const readTombstone = async (context: StoreContext, id: string): Promise<DocumentView | null> => {
  const row = await readRow(context, id)
  if (row === undefined) return null
  const on = (row.withdrawn_on ?? context.clock.today()) as IsoDate
  return {
    ...NO_TEXT,
    id: row.id,
    title: tombstoneTitle(row.title, row.withdrawn_ground),
    indexNumber: row.index_number,
    columnId: row.column_id,
    columnName: columnNameOf(row.column_id),
    publishedOn: row.published_on as IsoDate,
    disclosureMode: row.disclosure_mode,
    plain: plainOf({}),
    takenDown: { on, reason: tombstoneReason(row.withdrawn_ground, row.withdrawn_reason) },
  }
}
