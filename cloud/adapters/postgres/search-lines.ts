import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { DocumentSummary } from '../../../src/contract/document-view'
import { mistakenFor } from '../../../src/domain/search/synonyms'
import { SUMMARY_COLUMNS, summaryOf } from './document-summary'
import { excerptOf, hitsIn } from './search-excerpt'
import type { StoreContext } from './store-context'
import { visibleSearchRowsWithVersions } from './visible-documents'

const EXCERPT_BEFORE = 20
const EXCERPT_LENGTH = 90

/** The body with the strings blanked, place by place, in which the wording stands by chance. */
const withoutChance = (wording: string): RawBuilder<string> =>
  mistakenFor(wording).reduce<RawBuilder<string>>(
    (text, chance) => sql<string>`replace(${text}, ${chance}, ${' '.repeat(chance.length)})`,
    sql<string>`s.body_folded`,
  )

/** Place of the first wording found in the body, from 1; 1 when only the title has it. */
const firstHit = (wordings: readonly string[]): RawBuilder<number> => {
  const places = wordings.map(
    (wording) => sql`nullif(position(${wording}::text in ${withoutChance(wording)}), 0)`,
  )
  return sql<number>`greatest(coalesce(${sql.join([...places, sql`1`])}) - ${EXCERPT_BEFORE}::int, 1)`
}

const rowsOf = (context: StoreContext, ids: readonly string[], wordings: readonly string[]) => {
  const cuts = visibleSearchRowsWithVersions(context)
    .where(sql<boolean>`d.id = any(${ids}::text[])`)
    .select([...SUMMARY_COLUMNS, 's.body', firstHit(wordings).as('from_place')])
    .limit(ids.length)
  return context.db
    .selectFrom(cuts.as('cut'))
    .selectAll()
    .select(sql<string>`substr(body, from_place, ${EXCERPT_LENGTH}::int)`.as('text'))
    .select(sql<boolean>`char_length(body) >= from_place + ${EXCERPT_LENGTH}::int`.as('ends_inside'))
    .execute()
}

/** The lines of a page with their excerpts, in the order of the ids; only these texts are read. */
export const readLines = async (
  context: StoreContext,
  ids: readonly string[],
  wordings: readonly string[],
): Promise<readonly DocumentSummary[]> => {
  if (ids.length === 0) return []
  const rows = await rowsOf(context, ids, wordings)
  const today = context.clock.today()
  const lines = rows.map((row) => {
    const cut = { text: row.text, startsInside: row.from_place > 1, endsInside: row.ends_inside }
    return { ...summaryOf(row, today), ...excerptOf(cut, wordings), titleHits: hitsIn(row.title, wordings) }
  })
  const byId = new Map(lines.map((line) => [line.id, line]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
