import { endingOf } from '../../../src/domain/search/short-name'
import {
  understandMatters,
  understandPieces,
  understandQuery,
} from '../../../src/domain/search/understand-query'
import type { QueryKnowledge, UnderstoodQuery } from '../../../src/domain/search/understand-query'
import { readSynonyms, understandHere, wordsKnownOf } from './search-knowledge'
import type { WayOfReading } from './search-knowledge'
import { inOrder, rankHits } from './search-ranking'
import type { RankedHit, RankedHits } from './search-ranking'
import { otherReadings } from './search-readings'
import type { Within } from './search-tiers'
import type { StoreContext } from './store-context'

/** What a search found: ranked hits, and under which other reading of the query, if any. */
export interface SearchAnswer {
  readonly literal: RankedHits
  /** The readings that were followed, the literal one first. */
  readonly followed: readonly RankedHits[]
  readonly hits: readonly RankedHit[]
  /** Another wording that finds what the typed one doesn't, or finds better; '' when there is none. */
  readonly meant: string
  /** The hits are those of the other wording. */
  readonly isCorrected: boolean
}

/** Somebody names a law, and no title has this name. */
const isUnknownName = ({ query, hits }: RankedHits): boolean =>
  endingOf(query.phrase) !== '' && hits[0]?.title.includes(query.phrase) !== true

/** Whether its own words answer a query well enough to look for nothing else. */
const isAnswered = (literal: RankedHits): boolean => {
  const { query, strict, isTitled, nowhere } = literal
  if (isUnknownName(literal)) return false
  const isKnown = query.concepts.every(({ kind }) => kind !== 'unknown' && kind !== 'letters')
  if (nowhere.length > 0 || strict === 0) return false
  return isTitled || (isKnown && query.concepts.filter(({ optional }) => !optional).length === 1)
}

const merged = (
  hits: readonly RankedHit[],
  others: readonly { readonly found: RankedHits; readonly weight: number }[],
): readonly RankedHit[] => {
  const best = new Map(hits.map((hit) => [hit.id, hit]))
  const reread = others.flatMap(({ found, weight }) =>
    found.hits.map((hit) => ({ ...hit, score: hit.score * weight })),
  )
  for (const hit of reread) {
    const before = best.get(hit.id)
    if (before === undefined || before.score < hit.score) best.set(hit.id, hit)
  }
  return [...best.values()].sort(inOrder)
}

/** What was found under another reading, and how sure that reading is. */
interface OtherReading {
  readonly text: string
  readonly weight: number
  readonly found: RankedHits
}

const answerWith = (literal: RankedHits, others: readonly OtherReading[]): SearchAnswer => {
  const hits = merged(literal.hits, others)
  const own = new Set(literal.hits.slice(0, 3).map(({ id }) => id))
  const [first] = hits
  const winner = others.find(({ found }) => found.hits.some(({ id }) => id === first?.id))
  if (first === undefined || winner === undefined)
    return { literal, followed: [literal], hits: literal.hits, meant: '', isCorrected: false }
  return {
    literal,
    followed: [literal, ...others.map(({ found }) => found)],
    hits,
    meant: own.has(first.id) ? '' : winner.text,
    isCorrected: literal.hits.length === 0,
  }
}

/** A title says all of the several words that were typed, in these or in words for the same: nothing else was meant. */
const isNamed = (literal: RankedHits): boolean =>
  literal.isTitled && literal.query.concepts.filter(({ optional }) => !optional).length > 1

/** Below it the best hit says little of what is asked for, and hardly anything when there are few. */
const WELL_SAID = 0.7
const SAID = 0.4
const SOME = 5
const OF_PIECES = 0.85

interface Reader {
  readonly within: Within
  readonly typed: string
  readonly way: WayOfReading
  readonly knowledge: QueryKnowledge
}

/** What was perhaps meant by words that don't answer well. */
const reread = async (context: StoreContext, { within, typed, way }: Reader, literal: RankedHits) => {
  const others: OtherReading[] = []
  for (const { text, weight } of await otherReadings(context, typed, literal)) {
    const found = await rankHits(context, within, await understandHere(context, text, way))
    if (found.hits.length > 0 && found.nowhere.length === 0) others.push({ text, weight, found })
  }
  return others
}

const asksTheSame = (one: UnderstoodQuery, other: UnderstoodQuery): boolean =>
  one.concepts.map(({ typed }) => typed).join(' ') === other.concepts.map(({ typed }) => typed).join(' ')

/** Nothing answers well: what holds some of the smallest pieces of what was typed. */
const withPieces = async (
  context: StoreContext,
  { within, typed, knowledge }: Reader,
  answer: SearchAnswer,
): Promise<SearchAnswer> => {
  const best = answer.hits[0]?.score ?? 0
  if (best >= WELL_SAID || (best >= SAID && answer.hits.length >= SOME)) return answer
  const pieces = understandPieces(typed, knowledge)
  if (asksTheSame(pieces, answer.literal.query)) return answer
  const found = await rankHits(context, within, pieces)
  const hits = merged(answer.hits, [{ found, weight: OF_PIECES }])
  return { ...answer, hits, followed: [...answer.followed, found] }
}

/** Answers what was typed; with `asTyped` nothing is read into it. */
export const answerSearch = async (
  context: StoreContext,
  within: Within,
  asked: { readonly typed: string; readonly asTyped: boolean },
): Promise<SearchAnswer> => {
  const { typed, asTyped } = asked
  const [synonyms, known] = await Promise.all([readSynonyms(context), wordsKnownOf(context, typed)])
  const way = { synonyms, asTyped }
  const knowledge = { ...known, ...way }
  const reader = { within, typed, way, knowledge }
  const literal = await rankHits(context, within, understandQuery(typed, knowledge))
  const matters = isNamed(literal) ? null : understandMatters(typed, knowledge)
  if (matters !== null) {
    const found = await rankHits(context, within, matters)
    return withPieces(
      context,
      reader,
      answerWith(literal, [{ text: matters.whole, weight: matters.surety ?? 1, found }]),
    )
  }
  if (asTyped) return answerWith(literal, [])
  if (isAnswered(literal)) return withPieces(context, reader, answerWith(literal, []))
  return withPieces(context, reader, answerWith(literal, await reread(context, reader, literal)))
}
