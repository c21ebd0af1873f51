import type { DocumentFile, DocumentRelation } from '../../../src/contract/document-view'
import type { StoreContext } from './store-context'
import { visibleFiles, visibleRelations } from './visible-documents'

const FORWARD = { interprets: 'interprets', replaces: 'replaces' } as const
const BACKWARD = { interprets: 'interpreted_by', replaces: 'replaced_by' } as const

/** Documents linked with one, in both directions, as far as the public may see them. */
export const readRelations = async (
  context: StoreContext,
  id: string,
): Promise<readonly DocumentRelation[]> => {
  const columns = ['r.kind', 'd.id', 'd.title'] as const
  const to = await visibleRelations(context, 'to_id')
    .select(columns)
    .where('r.from_id', '=', id)
    .orderBy('d.id')
    .execute()
  const from = await visibleRelations(context, 'from_id')
    .select(columns)
    .where('r.to_id', '=', id)
    .orderBy('d.id')
    .execute()
  return [
    ...to.map((row) => ({ kind: FORWARD[row.kind], id: row.id, title: row.title })),
    ...from.map((row) => ({ kind: BACKWARD[row.kind], id: row.id, title: row.title })),
  ]
}

/** Files of a document, in their order. */
export const readFiles = async (context: StoreContext, id: string): Promise<readonly DocumentFile[]> => {
  const rows = await visibleFiles(context)
    .select(['f.attachment_id', 'f.name', 'f.kind', 'f.size', 'f.recording'])
    .where('d.id', '=', id)
    .orderBy('f.position')
    .execute()
  return rows.map(({ attachment_id, recording, ...file }) => ({
    id: attachment_id,
    ...file,
    recording: (recording ?? null) as DocumentFile['recording'],
  }))
}
