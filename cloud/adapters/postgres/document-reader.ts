import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type {
  DocumentFigure,
  DocumentVersionLink,
  DocumentView,
  TextBlock,
} from '../../../src/contract/document-view'
import { columnNameOf } from './document-columns'
import type { StoreContext } from './store-context'
import { validityToday } from './validity-today'
import { visibleDocuments } from './visible-documents'

const readRow = (context: StoreContext, id: string) =>
  visibleDocuments(context)
    .selectAll('d')
    .select([
      'v.id as version_id',
      'v.formed_on',
      'v.in_force_on',
      'v.validity',
      'v.is_current',
      'v.history',
      'v.figures',
      'v.blocks',
    ])
    .where((row) =>
      row.or([row.and([row('d.id', '=', id), row('v.is_current', '=', true)]), row('v.id', '=', id)]),
    )
    .executeTakeFirst()

const readLinks = async (
  context: StoreContext,
  documentId: string,
): Promise<readonly DocumentVersionLink[]> => {
  const rows = await visibleDocuments(context)
    .select(['v.id', 'v.formed_on', 'v.in_force_on', 'v.validity', 'v.is_current'])
    .where('d.id', '=', documentId)
    .orderBy('v.version_key', 'desc')
    .execute()
  const today = context.clock.today()
  return rows.map((row, at) => ({
    id: row.is_current ? documentId : row.id,
    formedOn: row.formed_on as IsoDate | null,
    inForceOn: row.in_force_on as IsoDate | null,
    validity: validityToday(row, rows[at - 1], today),
    current: row.is_current,
  }))
}

const viewOf = (
  row: NonNullable<Awaited<ReturnType<typeof readRow>>>,
  versions: readonly DocumentVersionLink[],
): DocumentView => {
  const id = row.is_current ? row.id : row.version_id
  return {
    id,
    title: row.title,
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    issuer: row.issuer,
    topic: row.topic,
    columnId: row.column_id,
    columnName: columnNameOf(row.column_id),
    formedOn: row.formed_on as IsoDate | null,
    inForceOn: row.in_force_on as IsoDate | null,
    publishedOn: row.published_on as IsoDate,
    validity: versions.find((version) => version.id === id)?.validity ?? 'in_force',
    disclosureMode: row.disclosure_mode,
    source: row.source,
    summary: row.summary,
    history: row.history as readonly string[],
    figures: row.figures as readonly DocumentFigure[],
    blocks: row.blocks as readonly TextBlock[],
    versions,
  }
}

/** A document by its id in its current version, or an older version by its own id; null when the public may not see it. */
export const readDocument = async (context: StoreContext, id: string): Promise<DocumentView | null> => {
  const row = await readRow(context, id)
  return row === undefined ? null : viewOf(row, await readLinks(context, row.id))
}
