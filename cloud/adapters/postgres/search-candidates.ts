import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { rarityOf } from '../../../src/domain/search/relevance'
import type { Degree, WeighedConcept } from '../../../src/domain/search/relevance'
import type { Concept, UnderstoodQuery } from '../../../src/domain/search/understand-query'
import { allOf, anyOf, askedOf, holds } from './search-expression'
import type { Expression } from './search-expression'
import { newestRows, passes, rowsWithin } from './search-tiers'
import type { Tier, Within } from './search-tiers'
import { MARKS, tokensAsked } from './search-tokens'
import type { StoreContext } from './store-context'
import { searchRowsForCounting, visibleSearchRowsWithVersions } from './visible-documents'

/** Counting stops here: beyond it a search says 「1000 条以上」. */
const MOST_COUNTED = 1001

const counted = (context: StoreContext, expression: Expression): RawBuilder<number> => {
  if (expression === null) return sql<number>`0`
  const some = searchRowsForCounting(context)
    .where(passes(context, expression))
    .select(sql`1`.as('one'))
    .limit(MOST_COUNTED)
  return sql<number>`(select count(*)::int from ${some} counted)`
}

const countedVisible = (
  context: StoreContext,
  within: Within,
  expression: Expression,
): RawBuilder<number> => {
  if (expression === null) return sql<number>`0`
  const some = rowsWithin(context, within)
    .where(passes(context, allOf([within.facts, expression]) ?? ''))
    .select('d.id')
    .limit(MOST_COUNTED)
  return sql<number>`(select count(*)::int from ${some} counted)`
}

/** A concept with how many documents hold it, counted to the cap. */
export type CountedConcept = WeighedConcept & { readonly documents: number }

/** What is counted before hits are looked for. */
export interface Counts {
  readonly weighed: readonly CountedConcept[]
  /** Visible rows that hold everything required, counted to the cap. */
  readonly strict: number
  /** Day of the township's newest document. */
  readonly newest: string | null
}

/** More rows than are counted. */
export const isCommon = (documents: number): boolean => documents >= MOST_COUNTED

const newestDay = (context: StoreContext) =>
  searchRowsForCounting(context).select('s.published_on').orderBy('s.published_on', 'desc').limit(1)

/**
 * How rare each concept is in the township (numbers only, of which nothing is shown), and how many visible rows hold all that is
 * required. A concept that stands alone has nothing to be weighed against.
 */
export const countHits = async (
  context: StoreContext,
  within: Within,
  asked: { readonly concepts: readonly Concept[]; readonly strict: Expression },
): Promise<Counts> => {
  const isAlone = asked.concepts.length === 1 && within.condition === null
  const weighed = isAlone ? [] : asked.concepts
  const counts = weighed.map((concept) =>
    counted(context, allOf([within.facts, holds(concept, MARKS.anywhere)])),
  )
  const answer = await sql<{ counts: number[]; strict: number; newest: string | null }>`
    select array[${sql.join([...counts, countedVisible(context, within, asked.strict)])}]::int[] as counts,
      ${newestDay(context)} as newest`.execute(context.db)
  const row = answer.rows[0]
  const strict = row?.counts.at(-1) ?? 0
  return {
    weighed: asked.concepts.map((concept, at) => {
      const documents = isAlone ? strict : (row?.counts[at] ?? 0)
      return { concept, documents, rarity: rarityOf(documents), isNowhere: documents === 0 }
    }),
    strict,
    newest: row?.newest ?? null,
  }
}

const degree = (tenant: string, concept: Concept, which: 'same' | 'near'): RawBuilder<number> => {
  const has = (mark: '' | '+' | '#' | '*'): RawBuilder<boolean> => {
    const expression = holds(concept, mark, which)
    return expression === null
      ? sql<boolean>`false`
      : sql<boolean>`t @@ ${askedOf(tenant, expression)}::tsquery`
  }
  return sql<number>`case when ${has('')} then case when ${has('*')} then 4 when ${has('#')} then 3 when ${has('+')} then 2 else 1 end else 0 end`
}

const standTogether = (tenant: string, pairs: readonly string[]): RawBuilder<number> => {
  const asked = pairs.map((pair) => askedOf(tenant, tokensAsked(pair, MARKS.anywhere).join(' & ')))
  return sql<number>`(select count(*)::int from unnest(${asked}::text[]) pair where t @@ pair::tsquery)`
}

/** A document that may be a hit, as the rows tell. */
export interface Candidate {
  readonly id: string
  readonly title_folded: string
  readonly number_folded: string
  readonly published_on: string
  readonly validity: string
  readonly degrees: readonly number[]
  /** How many of the query's pairs stand there. */
  readonly together: number
}

/** Visible documents of all tiers, each once, with how much they say of each concept. */
export const findCandidates = async (
  context: StoreContext,
  within: Within,
  asked: {
    readonly tiers: readonly Tier[]
    readonly query: UnderstoodQuery
    readonly newest: string | null
  },
): Promise<readonly Candidate[]> => {
  const { newest } = asked
  const tiers = asked.tiers.filter(({ expression }) => expression !== null)
  if (tiers.length === 0) return []
  const found = tiers.map(
    (tier) => sql`(select id from (${newestRows(context, within, { ...tier, newest })}) tier)`,
  )
  const most = tiers.reduce((sum, { limit }) => sum + limit, 0)
  const rows = visibleSearchRowsWithVersions(context)
    .where(sql<boolean>`d.id in (${sql.join(found, sql` union `)})`)
    .select(['d.id', 's.title_folded', 's.number_folded', 's.published_on', 'v.validity'])
    .select(sql<string>`s.tokens || ''::tsvector`.as('t'))
    .limit(most)
  const degrees = asked.query.concepts.flatMap((concept) => [
    degree(context.tenant, concept, 'same'),
    degree(context.tenant, concept, 'near'),
  ])
  return context.db
    .selectFrom(rows.as('row'))
    .select(['id', 'title_folded', 'number_folded', 'published_on', 'validity'])
    .select(sql<number[]>`array[${sql.join(degrees)}]::int[]`.as('degrees'))
    .select(standTogether(context.tenant, asked.query.pairs).as('together'))
    .execute()
}

/** The degrees of a candidate, concept by concept. */
export const degreesOf = ({ degrees }: Candidate) =>
  Array.from({ length: degrees.length / 2 }, (_unused, at) => ({
    same: (degrees[2 * at] ?? 0) as Degree,
    near: (degrees[2 * at + 1] ?? 0) as Degree,
  }))

/** The expression for rows that hold every one of the concepts. */
export const holdsEvery = (concepts: readonly Concept[], mark: '' | '~' | '#' | '+' = ''): Expression =>
  concepts.length === 0 ? null : allOf(concepts.map((concept) => holds(concept, mark)))

/** Rows that hold all but one of the concepts. */
export const holdsAllButOne = (concepts: readonly Concept[]): Expression =>
  anyOf(concepts.map((left) => holdsEvery(concepts.filter((concept) => concept !== left))))
