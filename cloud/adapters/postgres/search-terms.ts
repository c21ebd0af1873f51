import { sql } from 'kysely'
import { bareTitleOf } from '../../../src/domain/search/title'
import { spellingOf } from './pinyin'
import type { StoreContext } from './store-context'
import { phrasesOf, wordsIn } from './title-words'

/** A term to be stored. */
interface Term {
  readonly term: string
  readonly isWord: boolean
  readonly inTitle: boolean
}

const MOST_TERMS = 4000
const HAN_ONLY = /^\p{Script=Han}{2,24}$/u

/** Terms of a document: words of its title and text, rows of words of its title, the title itself. */
export const termsOf = (title: string, words: readonly string[], body: string): readonly Term[] => {
  const terms = new Map<string, Term>()
  const add = (term: string, isWord: boolean, inTitle: boolean): void => {
    const before = terms.get(term)
    const both = { isWord: isWord || before?.isWord === true, inTitle: inTitle || before?.inTitle === true }
    if (HAN_ONLY.test(term)) terms.set(term, { term, ...both })
  }
  for (const word of words) add(word, true, true)
  for (const word of wordsIn(title)) add(word, true, true)
  for (const phrase of [...phrasesOf(words), bareTitleOf(title)]) add(phrase, false, true)
  for (const word of wordsIn(body)) add(word, true, false)
  return [...terms.values()].slice(0, MOST_TERMS)
}

/** Terms that a transaction has put down already: the documents of an import share most of their words. */
const putDown = new WeakMap<object, Map<string, Term>>()

const isPutDown = (known: ReadonlyMap<string, Term>, { term, isWord, inTitle }: Term): boolean => {
  const before = known.get(term)
  return before !== undefined && (before.isWord || !isWord) && (before.inTitle || !inTitle)
}

/** Those that the transaction has not put down yet; outside of one all of them. */
const notYetPutDown = ({ db, tenant }: StoreContext, terms: readonly Term[]): readonly Term[] => {
  if (!db.isTransaction) return terms
  const known = putDown.get(db) ?? new Map<string, Term>()
  putDown.set(db, known)
  const missing = terms.filter((term) => !isPutDown(known, { ...term, term: `${tenant} ${term.term}` }))
  for (const { term, isWord, inTitle } of missing) {
    const before = known.get(`${tenant} ${term}`)
    known.set(`${tenant} ${term}`, {
      term,
      isWord: isWord || before?.isWord === true,
      inTitle: inTitle || before?.inTitle === true,
    })
  }
  return missing
}

const backwards = (text: string): string => [...text].reverse().join('')

/** Adds terms to what a township's documents are known to hold; terms that are there stay. In one order, so that nobody waits for each other. */
export const addTerms = async (context: StoreContext, given: readonly Term[]): Promise<void> => {
  const { db, tenant } = context
  const terms = notYetPutDown(context, given)
  if (terms.length === 0) return
  const sorted = [...terms].sort((a, b) => (a.term < b.term ? -1 : 1))
  const spelled = sorted.map(({ term }) => spellingOf(term))
  const list = (values: readonly (string | boolean)[], type: string) => sql`${values}::${sql.raw(type)}[]`
  await sql`insert into search_term (tenant, term, reversed, pinyin, sound, initials, is_word, in_title)
    select ${tenant}, t.* from unnest(${list(
      sorted.map(({ term }) => term),
      'text',
    )}, ${list(
      sorted.map(({ term }) => backwards(term)),
      'text',
    )}, ${list(
      spelled.map(({ pinyin }) => pinyin),
      'text',
    )}, ${list(
      spelled.map(({ sound }) => sound),
      'text',
    )}, ${list(
      spelled.map(({ initials }) => initials),
      'text',
    )}, ${list(
      sorted.map(({ isWord }) => isWord),
      'boolean',
    )}, ${list(
      sorted.map(({ inTitle }) => inTitle),
      'boolean',
    )}) t
    on conflict (tenant, term) do update set in_title = true, is_word = search_term.is_word or excluded.is_word
    where excluded.in_title and not search_term.in_title or excluded.is_word and not search_term.is_word`.execute(
    db,
  )
}
