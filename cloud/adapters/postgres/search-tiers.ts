import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { allOf, anyOf, askedOf } from './search-expression'
import type { Expression } from './search-expression'
import { factToken, quoted } from './search-tokens'
import type { StoreContext } from './store-context'
import { visibleSearchRows, visibleSearchRowsWithVersions } from './visible-documents'

/** A condition over visible rows that the index cannot answer. */
export type RowCondition = RawBuilder<boolean> | null

/** Among which documents is searched: an expression for the index, '' for all, and what it cannot answer. */
export interface Within {
  readonly facts: Expression
  readonly condition: RowCondition
}

/**
 * The row may be a hit, says the index. The expression is handed over in a subselect, so that the planner cannot look it up in
 * its statistics: for a common word it would rather read all rows, and take every row's tokens out of the toast table.
 */
export const passes = ({ tenant }: StoreContext, expression: string): RawBuilder<boolean> =>
  sql<boolean>`s.tokens @@ (select ${askedOf(tenant, expression)}::tsquery)`

/**
 * Newest first, as an expression: by the bare column the planner would walk the index of days from its newest end and look into
 * every row's tokens on the way, through the whole township where few rows are hits.
 */
export const NEWEST = sql`s.published_on + 0 desc`

/** Visible rows that meet what the index cannot answer. */
export const rowsWithin = (context: StoreContext, { condition }: Within) =>
  condition === null ? visibleSearchRows(context) : visibleSearchRowsWithVersions(context).where(condition)

/** So many of the newest rows that an expression gives. */
export interface Tier {
  readonly expression: Expression
  readonly limit: number
  /** The rows are so many that they are looked for from the newest months on. */
  readonly isCommon: boolean
}

/** Months that are looked at together: from the newest on ever more; what is older comes last, at once. */
const SPANS = [1, 3, 8, 20]

const monthBefore = (newest: string, back: number): string => {
  const months = Number(newest.slice(0, 4)) * 12 + Number(newest.slice(5, 7)) - 1 - back
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

interface Span {
  readonly expression: string
  /** Rows before this day only; null for all that the expression gives. */
  readonly before: string | null
}

const spansOf = (expression: string, isCommon: boolean, newest: string | null): readonly Span[] => {
  if (!isCommon || newest === null) return [{ expression, before: null }]
  let back = 0
  const spans = SPANS.map((size) => {
    const months = Array.from({ length: size }, (_unused, at) => monthBefore(newest, back + at))
    back += size
    const published = anyOf(months.map((month) => quoted(factToken('on', month))))
    return { expression: allOf([expression, published]) ?? '', before: null }
  })
  return [...spans, { expression, before: `${monthBefore(newest, back - 1)}-01` }]
}

/** What `newestRows` gives of a row. */
export interface NewestRow {
  readonly id: string
  readonly published_on: string
}

/**
 * The newest visible rows that an expression gives. Of a common one the rows are taken month by month from the newest on, until
 * there are enough: the index answers for the months, and all else stays unread.
 */
export const newestRows = (
  context: StoreContext,
  within: Within,
  {
    expression,
    limit,
    isCommon,
    newest,
    also,
  }: Tier & {
    readonly newest: string | null
    readonly also?: RawBuilder<boolean>
  },
): RawBuilder<NewestRow> => {
  const spans = spansOf(allOf([within.facts, expression]) ?? '', isCommon, newest)
  const asked = spans.map((span) => askedOf(context.tenant, span.expression))
  const rows = rowsWithin(context, within)
    .where(sql<boolean>`s.tokens @@ span.expression::tsquery`)
    .where(sql<boolean>`(span.before is null or s.published_on < span.before)`)
    .where(also ?? sql<boolean>`true`)
    .select(['d.id', 's.published_on'])
    .orderBy(NEWEST)
    .orderBy('d.id')
    .limit(limit)
  return sql<NewestRow>`select hit.id, hit.published_on
    from unnest(${asked}::text[], ${spans.map(({ before }) => before)}::date[]) as span (expression, before)
    cross join lateral ${rows} hit limit ${limit}`
}
