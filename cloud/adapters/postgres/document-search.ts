import { sql } from 'kysely'
import type { DocumentQuery, FoundDocuments } from '../../ports/document-store'
import { cappedTotal } from './document-summary'
import { runLater } from './later-statement'
import { dayOfPlace, readCursor, writeCursor } from './page-cursor'
import { answerSearch } from './search-answer'
import type { SearchAnswer } from './search-answer'
import { isCommon } from './search-candidates'
import { readLines } from './search-lines'
import { FEW } from './search-ranking'
import { newestRows } from './search-tiers'
import type { Within } from './search-tiers'
import { withinOf } from './search-within'
import type { StoreContext } from './store-context'

/** Where a page begins: so many of the ranked hits are behind it; or, when these are through, after a document. */
interface Place {
  readonly ranked: number
  readonly publishedOn: string
  readonly id: string
}

const placeOf = (cursor: string): Place => {
  const [ranked = 0, publishedOn, id = ''] = readCursor(cursor, 3) ?? []
  const on = dayOfPlace(publishedOn)
  const behind = Math.max(0, Math.trunc(Number(ranked)) || 0)
  return { ranked: behind, publishedOn: on ?? '', id: on === null ? '' : String(id) }
}

/** Hits beyond the ranked ones, newest first. */
const others = async (
  context: StoreContext,
  within: Within,
  rest: { readonly answer: SearchAnswer; readonly place: Place; readonly limit: number },
) => {
  const { answer, place, limit } = rest
  const { strict, strictExpression: expression, newest } = answer.literal
  if (strict < FEW || expression === null || limit <= 0) return []
  const ranked = answer.hits.map(({ id }) => id)
  const after =
    place.id === ''
      ? sql`true`
      : sql`(s.published_on < ${place.publishedOn}::date or (s.published_on = ${place.publishedOn}::date and d.id > ${place.id}))`
  const also = sql<boolean>`not (d.id = any(${ranked}::text[])) and ${after}`
  const tier = { expression, limit, isCommon: isCommon(strict), newest, also }
  const { rows } = await newestRows(context, within, tier).execute(context.db)
  return [...rows].sort(
    (one, other) => other.published_on.localeCompare(one.published_on) || (one.id < other.id ? -1 : 1),
  )
}

const wordingsOf = ({ followed }: SearchAnswer): readonly string[] => {
  const concepts = followed.flatMap(({ query }) => query.concepts)
  const forms = [...concepts]
    .sort((a, b) => Number(a.optional) - Number(b.optional))
    .flatMap((one) => one.forms)
  return [...new Set([...forms].sort((a, b) => b.weight - a.weight).map(({ text }) => text))].slice(0, 24)
}

const totalOf = ({ literal, hits }: SearchAnswer): number =>
  literal.strict < FEW ? hits.length : Math.max(literal.strict, hits.length)

const TO_INDEXES = {
  sql: `select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true)`,
  parameters: [],
}

/**
 * The planner takes the search rows for cheap to read one by one, for it doesn't see the tokens in the toast table: it is kept to
 * the indexes.
 */
const byIndexes = <T>(context: StoreContext, work: (context: StoreContext) => Promise<T>): Promise<T> =>
  context.db.isTransaction
    ? work(context)
    : context.db.transaction().execute(async (db) => {
        await runLater(db, TO_INDEXES)
        return work({ ...context, db })
      })

/** Visible documents for what was typed, best first; what was perhaps meant is read into it unless it is taken as typed. */
export const searchDocuments = (context: StoreContext, asked: DocumentQuery): Promise<FoundDocuments> =>
  byIndexes(context, (inside) => answerDocuments(inside, asked))

const answerDocuments = async (context: StoreContext, asked: DocumentQuery): Promise<FoundDocuments> => {
  const within = withinOf(context, asked)
  const answer = await answerSearch(context, within, { typed: asked.q, asTyped: asked.asTyped ?? false })
  const place = placeOf(asked.cursor)
  const ranked = answer.hits.slice(place.ranked, place.ranked + asked.limit)
  const isBehind = place.ranked + ranked.length < answer.hits.length
  const limit = isBehind ? 0 : asked.limit + 1 - ranked.length
  const more = await others(context, within, { answer, place, limit })
  const shown = [...ranked.map(({ id }) => id), ...more.map(({ id }) => id)].slice(0, asked.limit)
  const rankedNext = place.ranked + ranked.length
  const last = more[asked.limit - ranked.length - 1]
  const hasMore = rankedNext < answer.hits.length || ranked.length + more.length > asked.limit
  return {
    items: await readLines(context, shown, wordingsOf(answer)),
    ...cappedTotal(totalOf(answer)),
    next: hasMore
      ? writeCursor([rankedNext, last?.published_on ?? place.publishedOn, last?.id ?? place.id])
      : null,
    meant: answer.meant,
    isCorrected: answer.isCorrected,
  }
}
