import { sql } from 'kysely'
import { piecesOf, spellOut } from '../../../src/domain/search/letters'
import type { LetterWord } from '../../../src/domain/search/letters'
import { LEXICON } from '../../../src/domain/search/synonyms'
import { spellingOf } from './pinyin'
import type { Spelling } from './pinyin'
import type { StoreContext } from './store-context'

const LONGEST_PINYIN = 24
const LONGEST_INITIALS = 8
const MOST_WORDS = 400

let lexicon: readonly (readonly [word: string, spelling: Spelling])[] | null = null

const spelledLexicon = () => {
  lexicon ??= [...LEXICON].map((word) => [word, spellingOf(word)] as const)
  return lexicon
}

type Way = 'pinyin' | 'initials'

const fromLexicon = (pieces: ReadonlySet<string>, way: Way): readonly LetterWord[] =>
  spelledLexicon()
    .filter(([, spelling]) => pieces.has(spelling[way]))
    .map(([word, spelling]) => ({ letters: spelling[way], word }))
    .sort((a, b) => a.word.length - b.word.length)

const fromTerms = async (
  { db, tenant }: StoreContext,
  pieces: ReadonlySet<string>,
  way: Way,
): Promise<readonly LetterWord[]> => {
  const rows = await db
    .selectFrom('search_term')
    .select(['term', `${way} as letters`])
    .where('tenant', '=', tenant)
    .where(sql<boolean>`${sql.ref(way)} = any(${[...pieces]}::text[])`)
    .orderBy('in_title', 'desc')
    .orderBy('is_word', 'desc')
    .orderBy('term')
    .limit(MOST_WORDS)
    .execute()
  return rows.map(({ term, letters }) => ({ letters, word: term }))
}

/** What a whole row of letters may mean, likeliest first. */
const wholeWords = (letters: string, known: readonly LetterWord[]): readonly string[] =>
  known.filter((one) => one.letters === letters).map(({ word }) => word)

const readAs = async (context: StoreContext, letters: string, way: Way): Promise<readonly string[]> => {
  const pieces = new Set(piecesOf(letters, way === 'pinyin' ? LONGEST_PINYIN : LONGEST_INITIALS))
  if (pieces.size === 0) return []
  const known = [...fromLexicon(pieces, way), ...(await fromTerms(context, pieces, way))]
  const spelled = spellOut(letters, known)
  return [...new Set([...wholeWords(letters, known), ...(spelled === '' ? [] : [spelled])])]
}

/** Most readings of letters that are tried. */
const MOST_READINGS = 3

/** What somebody may have meant who typed letters for characters: pinyin first, else the first letters of words. */
export const readLetters = async (context: StoreContext, letters: string): Promise<readonly string[]> => {
  const asPinyin = await readAs(context, letters, 'pinyin')
  const read = asPinyin.length > 0 ? asPinyin : await readAs(context, letters, 'initials')
  return read.slice(0, MOST_READINGS)
}
