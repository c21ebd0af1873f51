import { sql } from 'kysely'
import { columnsWithin } from './document-columns'
import { COUNT_CAP } from './document-summary'
import { EXACT, hasRank, holdsAll, rankOf, worstRank } from './search-conditions'
import type { Condition } from './search-conditions'
import { expressionOfAll, expressionOfRank } from './search-expression'
import type { SearchQuery } from './search-query'
import type { StoreContext } from './store-context'
import { visibleSearchRows } from './visible-documents'

/** Where a hit stands in the order: by rank, then newest first, then by id. */
export interface HitPlace {
  readonly id: string
  readonly rank: number
  readonly published_on: string
}

/** A search of one township; `columnId` may be empty. */
export interface Search {
  readonly context: StoreContext
  readonly query: SearchQuery
  readonly columnId: string
}

/** Which part of the hits: after a place or from the top, so many. */
export interface Part {
  readonly after: HitPlace | null
  readonly limit: number
}

/** A part of the hits in order, with the number of all hits, counted one beyond the cap. */
export interface CountedHits {
  readonly hits: readonly HitPlace[]
  readonly counted: number
}

const rowsOf = ({ context, columnId }: Search) => {
  const rows = visibleSearchRows(context)
  return columnId === '' ? rows : rows.where('d.column_id', 'in', columnsWithin(columnId))
}

/**
 * The row may be a hit, says the index. The expression is handed over in a subselect, so that the planner cannot look it up in
 * its statistics: for a common word it would rather read all rows, and take every row's tokens out of the toast table.
 */
const passes = (expression: string): Condition => sql<boolean>`s.tokens @@ (select ${expression}::tsquery)`

const comesAfter = ({ rank, published_on, id }: HitPlace): Condition =>
  sql<boolean>`(rank > ${rank}::int or (rank = ${rank}::int and (published_on < ${published_on}::date
    or (published_on = ${published_on}::date and id > ${id}))))`

/** What the conditions look at, for a subquery that goes by the name of `s` itself. */
const LOOKED_AT = [
  'd.id',
  'd.published_on',
  's.title_folded',
  's.number_folded',
  's.body_folded',
  's.tokens',
] as const

/** All hits counted, no further than one beyond the cap; if they are no more, ranked, and the part of them in order. */
const rankedWithinCap = async (search: Search, { after, limit }: Part): Promise<CountedHits> => {
  const { context, query } = search
  const some = rowsOf(search)
    .where(passes(expressionOfAll(context.tenant, query)))
    .where(holdsAll(query))
    .select(LOOKED_AT)
    .limit(COUNT_CAP + 1)
  const counted = context.db
    .selectFrom(some.as('s'))
    .selectAll()
    .select(sql<number>`(count(*) over ())::int`.as('counted'))
  const ranked = context.db
    .selectFrom(counted.as('s'))
    .select(['id', 'published_on', 'counted'])
    .select(sql<number>`case when counted > ${COUNT_CAP}::int then 0 else ${rankOf(query)} end`.as('rank'))
  const page = context.db
    .selectFrom(ranked.as('hit'))
    .selectAll()
    .orderBy('rank')
    .orderBy('published_on', 'desc')
    .orderBy('id')
    .limit(limit)
  const isAsked = (place: HitPlace) => sql<boolean>`(counted > ${COUNT_CAP}::int or ${comesAfter(place)})`
  const hits = await (after === null ? page : page.where(isAsked(after))).execute()
  return { hits, counted: hits[0]?.counted ?? 0 }
}

const newerFirst = (rows: ReturnType<typeof rowsOf>, after: HitPlace | null) => {
  if (after === null) return rows
  const { published_on: on, id } = after
  return rows
    .where('d.published_on', '<=', on)
    .where(sql<boolean>`(d.published_on < ${on}::date or d.id > ${id})`)
}

/** Documents that are gone through one by one before the index is asked. */
const WALK = 1000

/**
 * Hits of one rank among the newest documents; null when these do not fill the part. `coalesce` keeps the conditions in this
 * order, titles before texts.
 */
const ofRankAmongNewest = async (search: Search, rank: number, { after, limit }: Part) => {
  const { context, query } = search
  const newest = newerFirst(rowsOf(search), after)
    .select(LOOKED_AT)
    .orderBy('d.published_on', 'desc')
    .orderBy('d.id')
    .limit(WALK)
  const isHit = sql<boolean>`coalesce(${hasRank(query, rank)}
    and ${passes(expressionOfRank(context.tenant, query, rank))} and ${holdsAll(query)}, false)`
  const hits = await context.db
    .selectFrom(newest.as('s'))
    .select(['id', 'published_on'])
    .where(isHit)
    .orderBy('published_on', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return hits.length < limit ? null : hits
}

/** Hits of one rank by the index. */
const ofRankByIndex = (search: Search, rank: number, { after, limit }: Part) => {
  const { context, query } = search
  return newerFirst(rowsOf(search), after)
    .where(passes(expressionOfRank(context.tenant, query, rank)))
    .where(hasRank(query, rank))
    .where(holdsAll(query))
    .select(['d.id', 'd.published_on'])
    .orderBy('d.published_on', 'desc')
    .orderBy('d.id')
    .limit(limit)
    .execute()
}

/** An exact title is rare; of other ranks the newest documents may have enough. */
const ofRank = async (search: Search, rank: number, part: Part) =>
  (rank === EXACT ? null : await ofRankAmongNewest(search, rank, part)) ??
  (await ofRankByIndex(search, rank, part))

/** The same order, rank by rank until the part is full: no hit is ranked that does not come into question. */
const rankByRank = async (search: Search, { after, limit }: Part): Promise<readonly HitPlace[]> => {
  const hits: HitPlace[] = []
  const [first, last] = [after?.rank ?? EXACT, worstRank(search.query)]
  for (let rank = first; rank <= last && hits.length < limit; rank += 1) {
    const rest = { after: rank === after?.rank ? after : null, limit: limit - hits.length }
    const found = await ofRank(search, rank, rest)
    hits.push(...found.map(({ id, published_on }) => ({ id, rank, published_on })))
  }
  return hits
}

/** A part of the hits in order. Up to the cap all are ranked at once; beyond it they are fetched rank by rank. */
export const findHits = async (search: Search, part: Part): Promise<CountedHits> => {
  const found = await rankedWithinCap(search, part)
  if (found.counted > COUNT_CAP) return { ...found, hits: await rankByRank(search, part) }
  if (found.hits.length > 0 || part.after === null) return found
  const { counted } = await rankedWithinCap(search, { after: null, limit: 1 })
  return { ...found, counted }
}
