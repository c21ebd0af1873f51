import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { rarityOf } from '../../../src/domain/search/relevance'
import type { Degree, WeighedConcept } from '../../../src/domain/search/relevance'
import type { Concept } from '../../../src/domain/search/understand-query'
import { allOf, anyOf, holds } from './search-expression'
import type { Expression } from './search-expression'
import { MARKS } from './search-tokens'
import type { StoreContext } from './store-context'
import { searchRowsForCounting, visibleSearchRows, visibleSearchRowsWithVersions } from './visible-documents'

/** A condition over visible rows that the index cannot answer. */
export type RowCondition = RawBuilder<boolean> | null

/** Among which documents is searched: an expression for the index, and what it cannot answer. */
export interface Within {
  readonly facts: Expression
  readonly condition: RowCondition
}

/**
 * The row may be a hit, says the index. The expression is handed over in a subselect, so that the planner cannot look it up in
 * its statistics: for a common word it would rather read all rows, and take every row's tokens out of the toast table.
 */
export const passes = (expression: string): RawBuilder<boolean> =>
  sql<boolean>`s.tokens @@ (select ${expression}::tsquery)`

/** Counting for rarity stops here. */
const MOST_COUNTED = 1000

const counted = (context: StoreContext, expression: Expression): RawBuilder<number> => {
  if (expression === null) return sql<number>`0`
  const some = searchRowsForCounting(context)
    .where(passes(expression))
    .select(sql`1`.as('one'))
    .limit(MOST_COUNTED)
  return sql<number>`(select count(*)::int from ${some} counted)`
}

/** How rare each concept is in the township: numbers only, of which nothing is shown. */
export const weigh = async (
  context: StoreContext,
  concepts: readonly Concept[],
  facts: Expression,
): Promise<readonly (WeighedConcept & { readonly documents: number })[]> => {
  if (concepts.length === 0) return []
  const counts = concepts.map((concept) => counted(context, allOf([facts, holds(concept, MARKS.anywhere)])))
  const answer = await sql<{ counts: number[] }>`select array[${sql.join(counts)}]::int[] as counts`.execute(
    context.db,
  )
  return concepts.map((concept, at) => {
    const documents = answer.rows[0]?.counts[at] ?? 0
    return { concept, documents, rarity: rarityOf(documents) }
  })
}

/** So many of the newest rows that an expression gives. */
export interface Tier {
  readonly expression: Expression
  readonly limit: number
}

const rowsOfTier = (context: StoreContext, within: Within, { expression, limit }: Tier) => {
  const all = visibleSearchRowsWithVersions(context)
  const rows = within.condition === null ? visibleSearchRows(context) : all.where(within.condition)
  return rows
    .where(passes(allOf([within.facts, expression]) ?? ''))
    .select('d.id')
    .orderBy('s.published_on', 'desc')
    .orderBy('d.id')
    .limit(limit)
}

const poolOf = (context: StoreContext, within: Within, tiers: readonly Tier[]) => {
  const [first, ...others] = tiers.map((tier, at) =>
    context.db.selectFrom(rowsOfTier(context, within, tier).as(`tier_${at}`)).select('id'),
  )
  return first === undefined ? null : others.reduce((pool, tier) => pool.union(tier), first)
}

const degree = (concept: Concept, which: 'same' | 'near'): RawBuilder<number> => {
  const has = (mark: '' | '+' | '#' | '*'): RawBuilder<boolean> => {
    const expression = holds(concept, mark, which)
    return expression === null ? sql<boolean>`false` : sql<boolean>`t @@ ${expression}::tsquery`
  }
  return sql<number>`case when ${has('')} then case when ${has('*')} then 4 when ${has('#')} then 3 when ${has('+')} then 2 else 1 end else 0 end`
}

/** A document that may be a hit, as the rows tell. */
export interface Candidate {
  readonly id: string
  readonly title_folded: string
  readonly number_folded: string
  readonly published_on: string
  readonly validity: string
  readonly degrees: readonly number[]
}

/** Visible documents of all tiers, each once, with how much they say of each concept. */
export const findCandidates = async (
  context: StoreContext,
  within: Within,
  asked: { readonly tiers: readonly Tier[]; readonly concepts: readonly Concept[] },
): Promise<readonly Candidate[]> => {
  const tiers = asked.tiers.filter(({ expression }) => expression !== null)
  const pool = poolOf(context, within, tiers)
  if (pool === null) return []
  const most = tiers.reduce((sum, { limit }) => sum + limit, 0)
  const rows = visibleSearchRowsWithVersions(context)
    .where('d.id', 'in', context.db.selectFrom(pool.as('pool')).select('id'))
    .select(['d.id', 's.title_folded', 's.number_folded', 's.published_on', 'v.validity'])
    .select(sql<string>`s.tokens || ''::tsvector`.as('t'))
    .limit(most)
  const degrees = asked.concepts.flatMap((concept) => [degree(concept, 'same'), degree(concept, 'near')])
  return context.db
    .selectFrom(rows.as('row'))
    .select(['id', 'title_folded', 'number_folded', 'published_on', 'validity'])
    .select(sql<number[]>`array[${sql.join(degrees)}]::int[]`.as('degrees'))
    .execute()
}

/** The degrees of a candidate, concept by concept. */
export const degreesOf = ({ degrees }: Candidate) =>
  Array.from({ length: degrees.length / 2 }, (_unused, at) => ({
    same: (degrees[2 * at] ?? 0) as Degree,
    near: (degrees[2 * at + 1] ?? 0) as Degree,
  }))

/** Number of visible rows that an expression gives, counted no further than the limit. */
export const countRows = async (
  context: StoreContext,
  within: Within,
  { expression, limit }: Tier,
): Promise<number> => {
  if (expression === null) return 0
  const all = visibleSearchRowsWithVersions(context)
  const rows = within.condition === null ? visibleSearchRows(context) : all.where(within.condition)
  const some = rows
    .where(passes(allOf([within.facts, expression]) ?? ''))
    .select('d.id')
    .limit(limit)
  const row = await context.db
    .selectFrom(some.as('some'))
    .select((of) => of.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(row.total)
}

/** The expression for rows that hold every one of the concepts. */
export const holdsEvery = (concepts: readonly Concept[], mark: '' | '~' | '#' | '+' = ''): Expression =>
  concepts.length === 0 ? null : allOf(concepts.map((concept) => holds(concept, mark)))

/** Rows that hold all but one of the concepts. */
export const holdsAllButOne = (concepts: readonly Concept[]): Expression =>
  anyOf(concepts.map((left) => holdsEvery(concepts.filter((concept) => concept !== left))))
