import { compactText, foldText } from '../../../src/domain/search/fold-text'
import { endingOf } from '../../../src/domain/search/short-name'
import type { UnderstoodQuery } from '../../../src/domain/search/understand-query'
import { spellingOf } from './pinyin'
import { readLetters } from './search-letters'
import type { RankedHits } from './search-ranking'
import { termsMeant, titlesNamed } from './search-slips'
import type { Meant } from './search-slips'
import type { StoreContext } from './store-context'

/** What somebody perhaps meant, as a query of its own, and how sure that is. */
export interface Reading {
  readonly text: string
  readonly weight: number
}

const MOST_READINGS = 3
const LETTERS = /[a-z]+(?:[\s']+[a-z]+)*/gu
const MIXED = /(?=\p{Script=Han}*[a-z])(?=[a-z]*\p{Script=Han})[\p{Script=Han}a-z]+/u
const LONGEST_LETTERS = 48

/** Letters that were typed for characters, alone or among characters: dibao, db, 低bao. */
const readingsOfLetters = async (context: StoreContext, folded: string): Promise<readonly Reading[]> => {
  const mixed = MIXED.exec(folded)?.[0]
  if (mixed !== undefined) {
    const texts = await readLetters(context, spellingOf(mixed).pinyin.slice(0, LONGEST_LETTERS))
    return texts.map((text) => ({ text: folded.replace(mixed, text), weight: 0.95 }))
  }
  const [letters] = folded.match(LETTERS) ?? []
  if (letters === undefined) return []
  const texts = await readLetters(context, letters.replace(/[\s']+/gu, '').slice(0, LONGEST_LETTERS))
  return texts.map((text) => ({ text: folded.replace(letters, text), weight: 0.95 }))
}

interface Region {
  readonly text: string
  readonly isWhole: boolean
}

const LONGEST_REGION = 24

/** Parts of the query in which a slip may be: all of it, and what nobody knows with its neighbours. */
const regionsOf = ({ concepts, phrase }: UnderstoodQuery, nowhere: readonly string[]): readonly Region[] => {
  const typed = concepts.map((concept) => concept.typed)
  const around = typed.flatMap((text, at) => {
    const concept = concepts[at]!
    if (concept.kind !== 'unknown' && !nowhere.includes(text)) return []
    const [before = '', after = ''] = [typed[at - 1], typed[at + 1]]
    return [before + text + after, before + text, text + after, text].filter((one) => phrase.includes(one))
  })
  return [...new Set([phrase, ...around])]
    .filter((text) => text.length >= 2 && text.length <= LONGEST_REGION && /^\p{Script=Han}+$/u.test(text))
    .map((text) => ({ text, isWhole: text === phrase }))
}

const SURE = 0.95
const ofMeant = (region: Region, phrase: string, { text, cost }: Meant): Reading => ({
  text: phrase.replace(region.text, text),
  weight: SURE - 0.25 * Math.max(0, cost / region.text.length) - (region.isWhole ? 0 : 0.01),
})

const readingsOfSlips = async (
  context: StoreContext,
  query: UnderstoodQuery,
  nowhere: readonly string[],
): Promise<readonly Reading[]> => {
  const readings: Reading[] = []
  for (const region of regionsOf(query, nowhere).slice(0, 6)) {
    const meant = (await termsMeant(context, region.text)).slice(0, MOST_READINGS)
    readings.push(...meant.map((one) => ofMeant(region, query.phrase, one)))
  }
  return readings
}

/** Short names of laws, the whole query or a word of several. */
const readingsOfShortName = async (context: StoreContext, { phrase, runs }: UnderstoodQuery) => {
  const readings: Reading[] = []
  for (const name of new Set([phrase, ...runs.filter((run) => endingOf(run) !== '')])) {
    const named = await titlesNamed(context, name)
    readings.push(
      ...named.map(({ text, cost }) => ({
        text: runs.length < 2 ? text : runs.map((run) => (run === name ? text : run)).join(' '),
        weight: SURE + 0.02 - 0.2 * cost,
      })),
    )
  }
  return readings
}

const withNumbers = (query: UnderstoodQuery, { text, weight }: Reading): Reading => {
  const kept = query.concepts.filter(({ kind }) => !['word', 'unknown', 'letters', 'topic'].includes(kind))
  return { text: [text, ...kept.map(({ typed }) => typed)].join(' '), weight }
}

/** What was perhaps meant by a query that its own words don't answer well, likeliest first. */
export const otherReadings = async (
  context: StoreContext,
  typed: string,
  literal: RankedHits,
): Promise<readonly Reading[]> => {
  const folded = foldText(typed.trim())
  const { query, nowhere } = literal
  const readings = /[a-z]/u.test(folded)
    ? await readingsOfLetters(context, folded)
    : [
        ...(await readingsOfShortName(context, query)),
        ...(await readingsOfSlips(context, query, nowhere)),
      ].map((reading) => withNumbers(query, reading))
  const seen = new Set([query.whole])
  return [...readings]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ text }) => !seen.has(compactText(text)) && seen.add(compactText(text)).size > 0)
    .slice(0, MOST_READINGS)
}
