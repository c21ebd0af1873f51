import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { formsOf } from './search-excerpt'
import type { SearchQuery, SearchWord } from './search-query'
import { mistakenFor } from './search-synonyms'
import { queryTokens, tokenExpression } from './search-tokens'

export type Condition = RawBuilder<boolean>

const COUNTRY = '中华人民共和国'

const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`

const allOf = (conditions: readonly Condition[]): Condition =>
  sql<boolean>`(${sql.join(conditions, sql` and `)})`

type TextColumn = 's.title_folded' | 's.number_folded' | 's.body_folded'

/** A text column with the strings blanked, place by place, in which the word stands by chance. */
export const withoutChance = (name: TextColumn, form: string): RawBuilder<string> =>
  mistakenFor(form).reduce<RawBuilder<string>>(
    (text, chance) => sql<string>`replace(${text}, ${chance}, ${' '.repeat(chance.length)})`,
    sql<string>`${sql.ref(name)}`,
  )

const stands = (form: string, name: TextColumn): Condition =>
  sql<boolean>`position(${form}::text in ${withoutChance(name, form)}) > 0`

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

/** The index answers for such a word: there is nothing left to look at. */
const isSettledByIndex = (word: SearchWord): boolean =>
  formsOf([word]).every((form) => isOneToken(form) && mistakenFor(form).length === 0)

/** A row that the index gave holds every word, by the letters. */
export const holdsAll = (query: SearchQuery): Condition =>
  allOf([sql<boolean>`true`, ...query.words.filter((word) => !isSettledByIndex(word)).map(holds)])

/** The whole titles that are what was typed. */
export const exactTitles = (query: SearchQuery): readonly string[] => [query.whole, COUNTRY + query.whole]

const isExactTitle = (query: SearchQuery): Condition =>
  sql<boolean>`s.title_folded in (${sql.join(exactTitles(query))})`

/** 0 title or 文号 as typed, 1 text as typed, 2 title by another word, 3 text by another word. */
const rankOfWord = (word: SearchWord): RawBuilder<number> => {
  const titled = (forms: readonly string[]) => anyOf(forms.map(inTitle))
  const told = (forms: readonly string[]) => anyOf(forms.map(inBody))
  if (word.synonyms.length === 0) return sql<number>`case when ${titled(word.literals)} then 0 else 1 end`
  return sql<number>`case when ${titled(word.literals)} then 0 when ${told(word.literals)} then 1
    when ${titled(word.synonyms)} then 2 else 3 end`
}

/** Rank of an exact title. */
export const EXACT = -1

/** The worst rank a document that holds every word can have. */
export const worstRank = (query: SearchQuery): number =>
  query.words.reduce((sum, word) => sum + (word.synonyms.length === 0 ? 1 : 3), 0)

/** The sum over the words; -1 for an exact title. */
export const rankOf = (query: SearchQuery): RawBuilder<number> =>
  sql<number>`case when ${isExactTitle(query)} then ${sql.lit(EXACT)}
    else ${sql.join(query.words.map(rankOfWord), sql` + `)} end`

/** The row has this rank; for the first ranks without a look at the text. */
export const hasRank = (query: SearchQuery, rank: number): Condition => {
  if (rank === EXACT) return isExactTitle(query)
  const titled = query.words.map((word) => anyOf(word.literals.map(inTitle)))
  if (rank === 0) return allOf([sql<boolean>`not ${isExactTitle(query)}`, ...titled])
  return sql<boolean>`(${rankOf(query)}) = ${rank}::int`
}
