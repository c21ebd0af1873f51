import type { TitleEntry } from '../../../src/domain/offline/title-index'
import { SUMMARY_COLUMNS, summaryOf } from './document-summary'
import type { StoreContext } from './store-context'
import { visibleCurrentDocuments } from './visible-documents'

/** Ten thousand titles with summaries of this length are still under 1 MB compressed. Unit: characters. */
const LONGEST = 40

/** Visible documents by title and summary, newest first. */
export const listTitles = async (context: StoreContext, most: number): Promise<readonly TitleEntry[]> => {
  const rows = await visibleCurrentDocuments(context)
    .select([...SUMMARY_COLUMNS, 'd.summary'])
    .orderBy('d.published_on', 'desc')
    .orderBy('d.id')
    .limit(most)
    .execute()
  const today = context.clock.today()
  return rows.map((row) => {
    const { id, title, documentNumber, columnId, publishedOn, validity } = summaryOf(row, today)
    const summary = Array.from(row.summary).slice(0, LONGEST).join('')
    return { id, title, summary, documentNumber, columnId, publishedOn, validity }
  })
}
