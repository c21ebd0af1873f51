import { sql } from 'kysely'
import type { DocumentQuery, FoundDocuments } from '../../ports/document-store'
import { columnsWithin } from './document-columns'
import { cappedTotal, COUNT_CAP, SUMMARY_COLUMNS, summaryOf } from './document-summary'
import { dayOfPlace, readCursor, writeCursor } from './page-cursor'
import type { StoreContext } from './store-context'
import { visibleCurrentDocuments } from './visible-documents'

type Wanted = Pick<DocumentQuery, 'columnId' | 'filters'>

/** What a list is narrowed to without a search: a column and a village. */
const inColumn = (context: StoreContext, { columnId, filters }: Wanted) => {
  const all = visibleCurrentDocuments(context)
  const within = columnId === '' ? all : all.where('d.column_id', 'in', columnsWithin(columnId))
  const villageId = filters?.villageId ?? ''
  return villageId === '' ? within : within.where('d.village_id', '=', villageId)
}

/** Number of visible documents, counted no further than the cap. */
const countOf = async (context: StoreContext, wanted: Wanted): Promise<number> => {
  const some = inColumn(context, wanted)
    .select('d.id')
    .limit(COUNT_CAP + 1)
  const counted = await context.db
    .selectFrom(some.as('counted'))
    .select((count) => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return counted.total
}

const newestFirst = async (context: StoreContext, query: DocumentQuery) => {
  const place = readCursor(query.cursor, 2)
  const page = inColumn(context, query)
    .select(SUMMARY_COLUMNS)
    .orderBy('d.published_on', 'desc')
    .orderBy('d.id')
    .limit(query.limit + 1)
  const on = dayOfPlace(place?.[0])
  const id = place?.[1]
  // A cursor that is not one of ours starts at the top.
  if (on === null) return page.execute()
  return page
    .where('d.published_on', '<=', on)
    .where(sql<boolean>`(d.published_on < ${on}::date or d.id > ${String(id)})`)
    .execute()
}

/** Visible documents, newest first. */
export const listDocuments = async (context: StoreContext, query: DocumentQuery): Promise<FoundDocuments> => {
  const rows = await newestFirst(context, query)
  // A first page that isn't full is all there is; most columns of a township are that short.
  const isWhole = query.cursor === '' && rows.length <= query.limit
  const counted = isWhole ? rows.length : await countOf(context, query)
  const shown = rows.slice(0, query.limit)
  const today = context.clock.today()
  const last = shown.at(-1)
  const hasMore = rows.length > query.limit && last !== undefined
  return {
    items: shown.map((row) => summaryOf(row, today)),
    ...cappedTotal(counted),
    next: hasMore ? writeCursor([last.published_on, last.id]) : null,
    meant: '',
    isCorrected: false,
  }
}

/** How many visible documents each column holds, and the newest day. */
export const countByColumn = async (context: StoreContext) => {
  const rows = await visibleCurrentDocuments(context)
    .select((row) => [
      'd.column_id',
      row.fn.countAll<number>().as('count'),
      row.fn.max('d.published_on').as('newest_on'),
    ])
    .groupBy('d.column_id')
    .orderBy('d.column_id')
    .execute()
  return rows.map((row) => ({ columnId: row.column_id, count: row.count, newestOn: row.newest_on }))
}
