import { compactText, foldText } from '../../../src/domain/search/fold-text'
import { queryTokens } from './search-tokens'
import { SYNONYMS } from './search-synonyms'

/** One word of a query: ways to write it as typed, and other words for the same thing. All folded. */
export interface SearchWord {
  readonly literals: readonly string[]
  readonly synonyms: readonly string[]
}

/** A query; a document must hold every word. */
export interface SearchQuery {
  /** The whole query without spaces, to know an exact title. */
  readonly whole: string
  readonly words: readonly SearchWord[]
}

const MOST_WORDS = 8
const EDGES = /^[\s《》〈〉"'。:!?…<>]+|[\s《》〈〉"'。:!?…<>]+$/gu
const DAY = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/
const MONTH = /^(\d{4})(?:年|[-./])(\d{1,2})月?$/

const two = (digits: string): string => digits.padStart(2, '0')
const bare = (digits: string): string => String(Number(digits))

const dayForms = (year: string, month: string, dayOfMonth: string): readonly string[] => {
  const [m, mm, d, dd] = [bare(month), two(month), bare(dayOfMonth), two(dayOfMonth)]
  const joined = ['-', '.', '/'].flatMap((mark) => [[year, mm, dd].join(mark), [year, m, d].join(mark)])
  return [`${year}年${m}月${d}日`, `${year}年${mm}月${dd}日`, ...joined]
}

const monthForms = (year: string, month: string): readonly string[] => {
  const [m, mm] = [bare(month), two(month)]
  return [
    `${year}年${m}月`,
    `${year}年${mm}月`,
    `${year}-${mm}`,
    `${year}.${mm}`,
    `${year}.${m}`,
    `${year}/${mm}`,
  ]
}

const literalsOf = (word: string): readonly string[] => {
  const asDay = DAY.exec(word)
  if (asDay !== null) return [...new Set([...dayForms(asDay[1]!, asDay[2]!, asDay[3]!), word])]
  const asMonth = MONTH.exec(word)
  if (asMonth !== null) return [...new Set([...monthForms(asMonth[1]!, asMonth[2]!), word])]
  return [word]
}

const synonymsOf = (word: string): readonly string[] => {
  const same = SYNONYMS.filter((group) => group.includes(word)).flat()
  return [...new Set(same)].filter((other) => !other.includes(word))
}

const splitWords = (folded: string): readonly string[] =>
  folded
    .replace(/(\d)\s+(?=[年月日号条])/gu, '$1')
    .replace(/(?<=[年月第)])\s+(?=\d)/gu, '')
    .replace(/\s*([()])\s*/gu, '$1')
    .split(/[\s、,;]+/u)
    .map((word) => word.replace(EDGES, ''))

/**
 * Reads what somebody typed into the search box.
 * @example parseQuery('2019-05-15 低保').words.length // 2
 */
export const parseQuery = (typed: string): SearchQuery => {
  const folded = foldText(typed.trim())
  const words = [...new Set(splitWords(folded))].filter((word) => queryTokens(word).length > 0)
  return {
    whole: compactText(folded).replace(EDGES, ''),
    words: words.slice(0, MOST_WORDS).map((word) => ({
      literals: literalsOf(word),
      synonyms: synonymsOf(word),
    })),
  }
}
