import { EXACT, exactTitles } from './search-conditions'
import { formsOf } from './search-excerpt'
import type { SearchQuery, SearchWord } from './search-query'
import { quoted, tenantToken, titleExpression, tokenExpression, wholeTitleToken } from './search-tokens'

/*
 * What the index is asked. A row that fails an expression is certainly no hit; a row that passes is looked at again by the
 * conditions of search-conditions.ts.
 */

const anyOf = (expressions: readonly string[]): string =>
  `(${expressions.map((one) => `(${one})`).join(' | ')})`

const ofTownship = (tenant: string, parts: readonly string[]): string =>
  [quoted(tenantToken(tenant)), ...parts].join(' & ')

const anywhere = (word: SearchWord): string => anyOf(formsOf([word]).map(tokenExpression))

const inTitle = (word: SearchWord): string => anyOf(word.literals.map(titleExpression))

/** Rows that may hold every word. */
export const expressionOfAll = (tenant: string, query: SearchQuery): string =>
  ofTownship(tenant, query.words.map(anywhere))

const ofOneWord = (word: SearchWord, rank: number): string =>
  [
    inTitle(word),
    anyOf(word.literals.map(tokenExpression)),
    anyOf(word.synonyms.map(titleExpression)),
    anyOf(word.synonyms.map(tokenExpression)),
  ][rank] ?? anywhere(word)

const partsOfRank = ({ words }: SearchQuery, rank: number): readonly string[] => {
  const [first] = words
  if (words.length === 1 && first !== undefined) return [ofOneWord(first, rank)]
  if (rank === 0) return words.map(inTitle)
  // The ranks of the words add up: below their number one of them stands in the title.
  return [...words.map(anywhere), ...(rank < words.length ? [anyOf(words.map(inTitle))] : [])]
}

/** Rows that may have this rank. */
export const expressionOfRank = (tenant: string, query: SearchQuery, rank: number): string =>
  ofTownship(
    tenant,
    rank === EXACT
      ? [anyOf(exactTitles(query).map((title) => quoted(wholeTitleToken(title))))]
      : partsOfRank(query, rank),
  )
