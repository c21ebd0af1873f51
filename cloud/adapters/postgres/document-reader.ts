import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type {
  DocumentFigure,
  DocumentVersionLink,
  DocumentView,
  TextBlock,
} from '../../../src/contract/document-view'
import { validityOfVersion } from '../../../src/domain/disclosure/validity'
import { columnNameOf } from './document-columns'
import { readFiles, readRelations } from './document-links'
import { knownVersion } from './known-version'
import { plainOf } from './plain-summary'
import type { StoreContext } from './store-context'
import { visibleDocuments } from './visible-documents'

const readRow = (context: StoreContext, id: string) =>
  visibleDocuments(context)
    .leftJoin('village as w', (join) =>
      join.onRef('w.tenant', '=', 'd.tenant').onRef('w.id', '=', 'd.village_id'),
    )
    .selectAll('d')
    .select('w.name as village_name')
    .select(['v.id as version_id', 'v.is_current', 'v.history', 'v.figures', 'v.blocks'])
    .where((row) =>
      row.or([row.and([row('d.id', '=', id), row('v.is_current', '=', true)]), row('v.id', '=', id)]),
    )
    .executeTakeFirst()

const readLinks = async (
  context: StoreContext,
  documentId: string,
): Promise<readonly DocumentVersionLink[]> => {
  const rows = await visibleDocuments(context)
    .select(['v.id', 'v.title', 'v.formed_on', 'v.in_force_on', 'v.validity', 'v.is_current'])
    .select(['v.repealed_from', 'v.valid_through'])
    .where('d.id', '=', documentId)
    .orderBy('v.version_key', 'desc')
    .execute()
  const today = context.clock.today()
  const known = rows.map(knownVersion)
  return rows.map((row, at) => ({
    id: row.is_current ? documentId : row.id,
    title: row.title,
    formedOn: row.formed_on as IsoDate | null,
    inForceOn: row.in_force_on as IsoDate | null,
    validity: validityOfVersion(knownVersion(row), known[at - 1] ?? null, today),
    current: row.is_current,
  }))
}

const villageOf = ({
  village_id: id,
  village_name: name,
}: Readonly<Record<'village_id' | 'village_name', string | null>>) =>
  id === null ? null : { id, name: name ?? '' }

const viewOf = (
  row: NonNullable<Awaited<ReturnType<typeof readRow>>>,
  own: DocumentVersionLink,
  around: Pick<DocumentView, 'versions' | 'relations' | 'attachments'>,
): DocumentView => {
  const { id, title, formedOn, inForceOn, validity } = own
  return {
    id,
    title,
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    issuer: row.issuer,
    topic: row.topic,
    columnId: row.column_id,
    columnName: columnNameOf(row.column_id),
    formedOn,
    inForceOn,
    publishedOn: row.published_on as IsoDate,
    validity,
    disclosureMode: row.disclosure_mode,
    source: row.source,
    summary: row.summary,
    history: row.history as readonly string[],
    figures: row.figures as readonly DocumentFigure[],
    blocks: row.blocks as readonly TextBlock[],
    plain: plainOf(row.plain),
    village: villageOf(row),
    takenDown: null,
    ...around,
  }
}

/** A document by its id in its current version, or an older version by its own id; null when the public may not see it. */
export const readDocument = async (context: StoreContext, id: string): Promise<DocumentView | null> => {
  const row = await readRow(context, id)
  if (row === undefined) return null
  const versions = await readLinks(context, row.id)
  const own = versions.find((version) => version.id === (row.is_current ? row.id : row.version_id))
  if (own === undefined) return null
  const [relations, attachments] = [await readRelations(context, row.id), await readFiles(context, row.id)]
  return viewOf(row, own, { versions, relations, attachments })
}
