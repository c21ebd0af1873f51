import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { DocumentQuery, FoundDocuments } from '../../ports/document-store'
import { columnsWithin } from './document-columns'
import { cappedTotal, COUNT_CAP, SUMMARY_COLUMNS, summaryOf } from './document-summary'
import { readCursor, writeCursor } from './page-cursor'
import { excerptOf, formsOf, hitsIn } from './search-excerpt'
import { mistakenFor } from './search-synonyms'
import { parseQuery } from './search-query'
import type { SearchQuery, SearchWord } from './search-query'
import { queryTokens, tenantToken, tokenExpression } from './search-tokens'
import type { StoreContext } from './store-context'
import { visibleSearchRows } from './visible-documents'

const EXCERPT_BEFORE = 20
const EXCERPT_LENGTH = 90
const COUNTRY = '中华人民共和国'

type Condition = RawBuilder<boolean>

const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`

type TextColumn = 's.title_folded' | 's.number_folded' | 's.body_folded'

/** A text column with the strings blanked, place by place, in which the word stands by chance. */
const column = (name: TextColumn, form: string): RawBuilder<string> =>
  mistakenFor(form).reduce<RawBuilder<string>>(
    (text, chance) => sql<string>`replace(${text}, ${chance}, ${' '.repeat(chance.length)})`,
    sql<string>`${sql.ref(name)}`,
  )

const stands = (form: string, name: TextColumn): Condition =>
  sql<boolean>`position(${form}::text in ${column(name, form)}) > 0`

const inTitle = (form: string): Condition =>
  anyOf([stands(form, 's.title_folded'), stands(form, 's.number_folded')])

const isOneToken = (form: string): boolean => {
  const tokens = queryTokens(form)
  return tokens.length === 1 && tokens[0] === form
}

/** A form that is one token needs no second look at the body: the token is there exactly when the form is. */
const inBody = (form: string): Condition =>
  isOneToken(form) && mistakenFor(form).length === 0
    ? sql<boolean>`s.tokens @@ ${tokenExpression(form)}::tsquery`
    : stands(form, 's.body_folded')

const holds = (word: SearchWord): Condition =>
  anyOf(formsOf([word]).flatMap((form) => [inTitle(form), inBody(form)]))

const indexExpression = (tenant: string, query: SearchQuery): string =>
  [
    `'${tenantToken(tenant)}'`,
    ...query.words.map(
      (word) =>
        `(${formsOf([word])
          .map((form) => `(${tokenExpression(form)})`)
          .join(' | ')})`,
    ),
  ].join(' & ')

/** 0 title or 文号 as typed, 1 text as typed, 2 title by another word, 3 text by another word. */
const rankOfWord = (word: SearchWord): RawBuilder<number> => {
  const titled = (forms: readonly string[]) => anyOf(forms.map(inTitle))
  const told = (forms: readonly string[]) => anyOf(forms.map(inBody))
  if (word.synonyms.length === 0) return sql<number>`case when ${titled(word.literals)} then 0 else 1 end`
  return sql<number>`case when ${titled(word.literals)} then 0 when ${told(word.literals)} then 1
    when ${titled(word.synonyms)} then 2 else 3 end`
}

const rankOf = (
  query: SearchQuery,
): RawBuilder<number> => sql<number>`(${sql.join(query.words.map(rankOfWord), sql` + `)}
  - case when s.title_folded in (${query.whole}, ${COUNTRY + query.whole}) then 1 else 0 end)`

const matching = (context: StoreContext, query: SearchQuery, columnId: string) => {
  const found = visibleSearchRows(context)
    .where(sql<boolean>`s.tokens @@ ${indexExpression(context.tenant, query)}::tsquery`)
    .where((row) => row.and(query.words.map(holds)))
  return columnId === '' ? found : found.where('d.column_id', 'in', columnsWithin(columnId))
}

const pageOf = (context: StoreContext, query: SearchQuery, asked: DocumentQuery) => {
  const hits = matching(context, query, asked.columnId)
    .select(SUMMARY_COLUMNS)
    .select(rankOf(query).as('rank'))
  const page = context.db
    .selectFrom(hits.as('hit'))
    .selectAll()
    .orderBy('rank')
    .orderBy('published_on', 'desc')
    .orderBy('id')
    .limit(asked.limit + 1)
  const place = readCursor(asked.cursor, 3)
  if (place === null) return page
  const [rank, on, id] = [Number(place[0]), String(place[1]), String(place[2])]
  return page.where(
    sql<boolean>`(rank > ${rank}::int or (rank = ${rank}::int and (published_on < ${on}::date
      or (published_on = ${on}::date and id > ${id}))))`,
  )
}

const countOf = async (context: StoreContext, query: SearchQuery, columnId: string): Promise<number> => {
  const some = matching(context, query, columnId)
    .select('d.id')
    .limit(COUNT_CAP + 1)
  const counted = await context.db
    .selectFrom(some.as('counted'))
    .select((count) => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return counted.total
}

/** Place of the first form found in the body, from 1; 1 when only the title has it. */
const firstHit = (query: SearchQuery): RawBuilder<number> => {
  const placesOf = (word: SearchWord) =>
    formsOf([word]).map((form) => sql`nullif(position(${form}::text in ${column('s.body_folded', form)}), 0)`)
  const places = query.words.flatMap(placesOf)
  return sql<number>`greatest(coalesce(${sql.join([...places, sql`1`])}) - ${EXCERPT_BEFORE}::int, 1)`
}

const excerptsOf = async (context: StoreContext, query: SearchQuery, ids: readonly string[]) => {
  if (ids.length === 0) return new Map<string, ReturnType<typeof excerptOf>>()
  const cuts = visibleSearchRows(context)
    .where('d.id', 'in', ids)
    .select(['d.id', 's.body', firstHit(query).as('from_place')])
  const rows = await context.db
    .selectFrom(cuts.as('cut'))
    .select(['id', 'from_place'])
    .select(sql<string>`substr(body, from_place, ${EXCERPT_LENGTH}::int)`.as('text'))
    .select(sql<boolean>`char_length(body) >= from_place + ${EXCERPT_LENGTH}::int`.as('ends_inside'))
    .execute()
  return new Map(
    rows.map((row) => {
      const cut = { text: row.text, startsInside: row.from_place > 1, endsInside: row.ends_inside }
      return [row.id, excerptOf(cut, query.words)] as const
    }),
  )
}

const NOTHING: FoundDocuments = { items: [], total: 0, totalIsCapped: false, next: null }

/** Visible documents that hold every word: title and 文号 first, then the text, then other words for the same thing. */
export const searchDocuments = async (
  context: StoreContext,
  asked: DocumentQuery,
): Promise<FoundDocuments> => {
  const query = parseQuery(asked.q)
  if (query.words.length === 0) return NOTHING
  const rows = await pageOf(context, query, asked).execute()
  const shown = rows.slice(0, asked.limit)
  const last = shown.at(-1)
  const hasMore = rows.length > asked.limit && last !== undefined
  const isWhole = asked.cursor === '' && !hasMore
  const counted = isWhole ? shown.length : await countOf(context, query, asked.columnId)
  const excerpts = await excerptsOf(
    context,
    query,
    shown.map((row) => row.id),
  )
  return {
    items: shown.map((row) => ({
      ...summaryOf(row),
      ...excerpts.get(row.id),
      titleHits: hitsIn(row.title, query.words),
    })),
    ...cappedTotal(counted),
    next: hasMore ? writeCursor([last.rank, last.published_on, last.id]) : null,
  }
}
