import { sql } from 'kysely'
import { allowedCost, editCost } from '../../../src/domain/search/edit-cost'
import { endingOf, shortNameFit } from '../../../src/domain/search/short-name'
import { LEXICON } from '../../../src/domain/search/synonyms'
import { bareTitleOf } from '../../../src/domain/search/title'
import { blurred, spellingOf } from './pinyin'
import { NEWEST, passes } from './search-tiers'
import { MARKS, quoted } from './search-tokens'
import type { StoreContext } from './store-context'
import { visibleSearchRows } from './visible-documents'

/** A word or title that was perhaps meant; the cost says how far it is from what was typed. */
export interface Meant {
  readonly text: string
  readonly cost: number
}

const soundsAlike = (one: string, other: string): boolean =>
  blurred(spellingOf(one).pinyin) === blurred(spellingOf(other).pinyin)

const reversed = (text: string): string => [...text].reverse().join('')

const likeStart = (start: string): string => `${start.replace(/[\\%_]/gu, '\\$&')}%`

const MOST_TERMS = 800

const LEXICON_WORDS = [...LEXICON]

interface NearTerm {
  readonly term: string
  readonly sound: string
  readonly in_title: boolean
}

/** Terms that sound the same, or begin or end like what was typed and are about as long. */
const termsNear = async ({ db, tenant }: StoreContext, typed: string): Promise<readonly NearTerm[]> => {
  const characters = [...typed]
  const half = Math.floor(characters.length / 2)
  const [start, end] = [characters.slice(0, half).join(''), characters.slice(half).join('')]
  const isAsLong = sql`char_length(term) between ${characters.length - 1}::int and ${characters.length + 1}::int`
  const near = await sql<NearTerm>`
    (select term, sound, in_title from search_term where tenant = ${tenant} and sound = ${spellingOf(typed).sound} limit 50)
    union
    (select term, sound, in_title from search_term where tenant = ${tenant} and term like ${likeStart(start)}
      and ${isAsLong} limit ${sql.lit(MOST_TERMS)})
    union
    (select term, sound, in_title from search_term where tenant = ${tenant} and reversed like ${likeStart(reversed(end))}
      and ${isAsLong} limit ${sql.lit(MOST_TERMS)})`.execute(db)
  return near.rows
}

const BY_TITLE = 0.15
const BY_LEXICON = 0.2

/** At most two characters of the longer one are not in the other: the rest is too far away to look at. */
const mayBeNear = (typed: string, term: string): boolean => {
  const [longer, shorter] = typed.length >= term.length ? [typed, term] : [term, typed]
  return [...longer].filter((character) => !shorter.includes(character)).length <= 2
}

/** Words and titles that were perhaps meant, nearest first. */
export const termsMeant = async (context: StoreContext, typed: string): Promise<readonly Meant[]> => {
  const most = allowedCost(typed.length)
  const { sound } = spellingOf(typed)
  const near = (await termsNear(context, typed)).map((one) => ({
    ...one,
    liking: one.in_title ? BY_TITLE : 0,
  }))
  const told = LEXICON_WORDS.filter((word) => Math.abs(word.length - typed.length) <= 1).map((term) => ({
    term,
    sound: spellingOf(term).sound,
    liking: BY_LEXICON,
  }))
  const best = new Map<string, number>()
  for (const { term, sound: own, liking } of [...near, ...told]) {
    if (term === typed || (own !== sound && !mayBeNear(typed, term))) continue
    const spelled = editCost(typed, term, soundsAlike)
    const cost = own === sound ? Math.min(spelled, 0.3) : spelled
    if (cost <= most) best.set(term, Math.min(best.get(term) ?? Number.POSITIVE_INFINITY, cost - liking))
  }
  return [...best]
    .map(([text, cost]) => ({ text, cost }))
    .sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
}

const LONGEST_SHORT_NAME = 9
const FITS = 0.55
const MOST_TITLES = 400

const titlesWith = (context: StoreContext, characters: readonly string[]) =>
  visibleSearchRows(context)
    .where(passes(context, characters.map((character) => quoted(MARKS.title + character)).join(' & ')))
    .select(['s.title_folded', 's.title_words'])
    .orderBy(NEWEST)
    .limit(MOST_TITLES)
    .execute()

/** Titles for which a short name stands, best first: 道交法 for 道路交通安全法. */
export const titlesNamed = async (context: StoreContext, typed: string): Promise<readonly Meant[]> => {
  const characters = [...typed]
  if (endingOf(typed) === '' || characters.length < 2 || characters.length > LONGEST_SHORT_NAME) return []
  const rows = await titlesWith(context, characters)
  const named = new Map(
    rows.map(({ title_folded, title_words }) => [
      bareTitleOf(title_folded),
      1 - shortNameFit(typed, title_words.split(' ')),
    ]),
  )
  return [...named]
    .map(([text, cost]) => ({ text, cost }))
    .filter(({ cost }) => cost <= 1 - FITS)
    .sort((a, b) => a.cost - b.cost || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
}
