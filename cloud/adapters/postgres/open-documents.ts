import { sql } from 'kysely'
import { parseDay, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { VALIDITY_TEXTS, validityOfVersion } from '../../../src/domain/disclosure/validity'
import type { OpenDocuments, OpenPage, OpenQuery } from '../../ports/open-documents'
import { columnNameOf, columnsWithin } from './document-columns'
import { SUMMARY_COLUMNS } from './document-summary'
import { knownVersion } from './known-version'
import { readCursor, writeCursor } from './page-cursor'
import { plainOf } from './plain-summary'
import type { StoreContext } from './store-context'
import { visibleCurrentDocuments } from './visible-documents'

const within = (context: StoreContext, columnId: string) => {
  const all = visibleCurrentDocuments(context)
  return columnId === '' ? all : all.where('d.column_id', 'in', columnsWithin(columnId))
}

const rowsOf = (context: StoreContext, { columnId, cursor, limit }: OpenQuery) => {
  const [on = '', id = ''] = readCursor(cursor, 2)?.map(String) ?? []
  const page = within(context, columnId)
    .select(SUMMARY_COLUMNS)
    .select(['d.index_number', 'd.topic', 'd.summary', 'd.plain'])
    .orderBy('d.published_on', 'desc')
    .orderBy('d.id')
    .limit(limit + 1)
  // A cursor that is not one of ours starts at the top.
  if (!parseDay(on).ok) return page.execute()
  return page
    .where('d.published_on', '<=', on)
    .where(sql<boolean>`(d.published_on < ${on}::date or d.id > ${id})`)
    .execute()
}

const pageOf = async (context: StoreContext, query: OpenQuery): Promise<OpenPage> => {
  const rows = await rowsOf(context, query)
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const today = context.clock.today()
  const entries = shown.map((row) => ({
    id: row.id,
    title: row.title,
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    issuer: row.issuer,
    topic: row.topic,
    columnName: columnNameOf(row.column_id),
    summary: plainOf(row.plain).oneSentence || row.summary,
    formedOn: row.formed_on as IsoDate | null,
    publishedOn: row.published_on as IsoDate,
    validity: VALIDITY_TEXTS[validityOfVersion(knownVersion(row), null, today)],
  }))
  const hasMore = rows.length > query.limit && last !== undefined
  return { entries, next: hasMore ? writeCursor([last.published_on, last.id]) : '' }
}

const idsOf = async (context: StoreContext, skip: number, limit: number) => {
  const rows = await within(context, '')
    .select(['d.id', 'd.published_on'])
    .orderBy('d.id')
    .offset(skip)
    .limit(limit)
    .execute()
  return rows.map((row) => ({ id: row.id, publishedOn: row.published_on as IsoDate }))
}

const countOf = async (context: StoreContext): Promise<number> => {
  const counted = await within(context, '')
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return counted.total
}

/** Public documents of one township for feeds, sitemaps and tables. */
export const makeOpenDocuments = (context: StoreContext): OpenDocuments => ({
  page: (query) => pageOf(context, query),
  ids: (skip, limit) => idsOf(context, skip, limit),
  count: () => countOf(context),
})
