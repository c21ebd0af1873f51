import { sql } from 'kysely'
import { foldText } from '../../../src/domain/search/fold-text'
import type { SynonymGroup } from '../../../src/domain/search/synonyms'
import { runsOfQuery, understandQuery } from '../../../src/domain/search/understand-query'
import type { QueryKnowledge, UnderstoodQuery } from '../../../src/domain/search/understand-query'
import type { StoreContext } from './store-context'

const LONGEST = 8
const HAN = /^\p{Script=Han}/u

const piecesOf = (run: string): readonly string[] => {
  const characters = [...run]
  return characters.flatMap((_one, from) =>
    Array.from({ length: Math.min(LONGEST, characters.length - from) - 1 }, (_unused, more) =>
      characters.slice(from, from + more + 2).join(''),
    ),
  )
}

/** The township's own synonyms. */
export const readSynonyms = async ({ db, tenant }: StoreContext): Promise<readonly SynonymGroup[]> => {
  const rows = await db
    .selectFrom('search_synonym')
    .select('words')
    .where('tenant', '=', tenant)
    .orderBy('id')
    .execute()
  return rows.map((row) => (row.words as string[]).map((word) => foldText(word)))
}

const knownAmong = async ({ db, tenant }: StoreContext, pieces: readonly string[]) => {
  if (pieces.length === 0) return new Set<string>()
  const rows = await db
    .selectFrom('search_term')
    .select('term')
    .where('tenant', '=', tenant)
    .where(sql<boolean>`term = any(${pieces}::text[])`)
    .where('is_word', '=', true)
    .execute()
  return new Set(rows.map(({ term }) => term))
}

/** How a query is to be read. */
export interface WayOfReading {
  readonly synonyms: readonly SynonymGroup[]
  readonly asTyped: boolean
}

/** Which words of a query stand in the township's documents: with the synonyms enough to read it in every way. */
export const wordsKnownOf = async (
  context: StoreContext,
  typed: string,
): Promise<Pick<QueryKnowledge, 'isWord'>> => {
  const runs = runsOfQuery(typed).filter((run) => HAN.test(run))
  const known = await knownAmong(context, [...new Set(runs.flatMap(piecesOf))])
  return { isWord: (word) => known.has(word) }
}

/** Reads a query with what the township's documents and staff know. */
export const understandHere = async (
  context: StoreContext,
  typed: string,
  way: WayOfReading,
): Promise<UnderstoodQuery> => understandQuery(typed, { ...(await wordsKnownOf(context, typed)), ...way })
