import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { line } from './applicant'
import { byId } from './case-id'
import { answering } from './endpoint'

/** Words of one meaning that the township's staff added: a search for any of them finds the others. */
export interface SynonymGroupView {
  readonly id: string
  readonly words: readonly string[]
  readonly addedOn: IsoDate
}

/** What each word finds by itself now, so that one sees what joining them will bring. */
export interface SynonymExample {
  readonly words: readonly {
    readonly word: string
    readonly total: number
    /** The first few titles. */
    readonly titles: readonly string[]
  }[]
}

const LONGEST_WORD = 12
export const MOST_SYNONYMS = 6

const SEPARATORS = /[\s,，、;；/]+/u
const wordsOf = (text: string): readonly string[] => [
  ...new Set(text.split(SEPARATORS).filter((word) => word !== '')),
]
const all = (text: string, holds: (word: string) => boolean): boolean => wordsOf(text).every(holds)

/** Words in one line, parted by spaces or 、. */
const words = z.pipe(
  line('同义词', 100).check(
    z.refine((text) => wordsOf(text).length >= 2, { error: '至少写两个词，用空格或者顿号隔开' }),
    z.refine((text) => wordsOf(text).length <= MOST_SYNONYMS, { error: `一组最多 ${MOST_SYNONYMS} 个词` }),
    z.refine((text) => all(text, (word) => [...word].length >= 2 && [...word].length <= LONGEST_WORD), {
      error: `每个词 2 到 ${LONGEST_WORD} 个字`,
    }),
  ),
  z.transform(wordsOf),
)

type Groups = { readonly groups: readonly SynonymGroupView[] }

/** The township's own synonyms, newest first. */
export const listSynonyms = answering<Groups>()({
  area: 'publishing',
  method: 'GET',
  path: '/synonyms',
  input: () => z.strictObject({}),
})

/** What the words find by themselves. Nothing is written. */
export const trySynonyms = answering<SynonymExample>()({
  area: 'publishing',
  method: 'GET',
  path: '/synonyms/example',
  input: () => z.strictObject({ words }),
})

/** Adds a group. Needs `Idempotency-Key`. */
export const addSynonyms = answering<Groups>()({
  area: 'publishing',
  method: 'POST',
  path: '/synonyms',
  input: () => z.strictObject({ words }),
})

/** Takes a group away. Needs `Idempotency-Key`. */
export const removeSynonyms = answering<Groups>()({
  area: 'publishing',
  method: 'POST',
  path: '/synonyms/:id/remove',
  input: byId,
})
