import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { DocumentQuery, FoundDocuments } from '../../ports/document-store'
import { cappedTotal, SUMMARY_COLUMNS, summaryOf } from './document-summary'
import { readCursor, writeCursor } from './page-cursor'
import { withoutChance } from './search-conditions'
import { excerptOf, formsOf, hitsIn } from './search-excerpt'
import { findHits } from './search-page'
import type { HitPlace } from './search-page'
import { parseQuery } from './search-query'
import type { SearchQuery, SearchWord } from './search-query'
import type { StoreContext } from './store-context'
import { visibleSearchRowsWithVersions } from './visible-documents'

const EXCERPT_BEFORE = 20
const EXCERPT_LENGTH = 90

/** Place of the first form found in the body, from 1; 1 when only the title has it. */
const firstHit = (query: SearchQuery): RawBuilder<number> => {
  const placesOf = (word: SearchWord) =>
    formsOf([word]).map(
      (form) => sql`nullif(position(${form}::text in ${withoutChance('s.body_folded', form)}), 0)`,
    )
  const places = query.words.flatMap(placesOf)
  return sql<number>`greatest(coalesce(${sql.join([...places, sql`1`])}) - ${EXCERPT_BEFORE}::int, 1)`
}

/** The lines of a page with their excerpts; only these texts are read. */
const linesOf = async (context: StoreContext, query: SearchQuery, hits: readonly HitPlace[]) => {
  if (hits.length === 0) return []
  const ids = hits.map((hit) => hit.id)
  const cuts = visibleSearchRowsWithVersions(context)
    .where('d.id', 'in', ids)
    .select([...SUMMARY_COLUMNS, 's.body', firstHit(query).as('from_place')])
    .limit(ids.length)
  const rows = await context.db
    .selectFrom(cuts.as('cut'))
    .select([
      'id',
      'title',
      'document_number',
      'issuer',
      'column_id',
      'published_on',
      'formed_on',
      'validity',
      'in_force_on',
      'repealed_from',
      'valid_through',
    ])
    .select('from_place')
    .select(sql<string>`substr(body, from_place, ${EXCERPT_LENGTH}::int)`.as('text'))
    .select(sql<boolean>`char_length(body) >= from_place + ${EXCERPT_LENGTH}::int`.as('ends_inside'))
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const lineOf = (
  row: Awaited<ReturnType<typeof linesOf>>[number],
  { query, today }: { readonly query: SearchQuery; readonly today: IsoDate },
) => {
  const cut = { text: row.text, startsInside: row.from_place > 1, endsInside: row.ends_inside }
  return {
    ...summaryOf(row, today),
    ...excerptOf(cut, query.words),
    titleHits: hitsIn(row.title, query.words),
  }
}

const placeOf = (cursor: string): HitPlace | null => {
  const place = readCursor(cursor, 3)
  if (place === null) return null
  return { rank: Number(place[0]), published_on: String(place[1]), id: String(place[2]) }
}

const NOTHING: FoundDocuments = { items: [], total: 0, totalIsCapped: false, next: null }

/** Visible documents that hold every word: title and 文号 first, then the text, then other words for the same thing. */
export const searchDocuments = async (
  context: StoreContext,
  asked: DocumentQuery,
): Promise<FoundDocuments> => {
  const query = parseQuery(asked.q)
  if (query.words.length === 0) return NOTHING
  const search = { context, query, columnId: asked.columnId }
  const { hits, counted } = await findHits(search, {
    after: placeOf(asked.cursor),
    limit: asked.limit + 1,
  })
  const shown = hits.slice(0, asked.limit)
  const last = shown.at(-1)
  const hasMore = hits.length > asked.limit && last !== undefined
  const lines = await linesOf(context, query, shown)
  return {
    items: lines.map((line) => lineOf(line, { query, today: context.clock.today() })),
    ...cappedTotal(counted),
    next: hasMore ? writeCursor([last.rank, last.published_on, last.id]) : null,
  }
}
