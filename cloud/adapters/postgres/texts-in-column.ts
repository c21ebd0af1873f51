import type { TextBlock } from '../../../src/contract/document-view'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { DocumentText } from '../../ports/document-store'
import type { StoreContext } from './store-context'
import { visibleCurrentDocuments } from './visible-documents'

/** A township has some hundred service items or powers at most. */
const MOST = 600

/** Texts of a column that may be seen now, by title; or the one of that id. */
export const textsIn = async (
  context: StoreContext,
  columnId: string,
  only?: string,
): Promise<readonly DocumentText[]> => {
  const all = visibleCurrentDocuments(context)
    .select(['d.id', 'd.title', 'd.published_on', 'v.blocks'])
    .where('d.column_id', '=', columnId)
  const rows = await (only === undefined ? all : all.where('d.id', '=', only))
    .orderBy('d.title')
    .limit(MOST)
    .execute()
  return rows.map(({ id, title, published_on, blocks }) => ({
    ...{ id, title },
    publishedOn: published_on as IsoDate,
    blocks: blocks as readonly TextBlock[],
  }))
}
