import { mattersHere, readSynonyms, understandHere } from './search-knowledge'
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

/** Whether its own words answer a query well enough to look for nothing else. */
const isAnswered = ({ query, strict, isTitled, nowhere }: RankedHits): boolean => {
  const isKnown = query.concepts.every(({ kind }) => kind !== 'unknown' && kind !== 'letters')
  if (nowhere.length > 0 || strict === 0) return false
  return isTitled || (isKnown && query.concepts.filter(({ optional }) => !optional).length === 1)
}

const merged = (
  literal: RankedHits,
  others: readonly { readonly found: RankedHits; readonly weight: number }[],
): readonly RankedHit[] => {
  const best = new Map(literal.hits.map((hit) => [hit.id, hit]))
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
  const hits = merged(literal, others)
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

/** Answers what was typed; with `asTyped` nothing is read into it. */
export const answerSearch = async (
  context: StoreContext,
  within: Within,
  asked: { readonly typed: string; readonly asTyped: boolean },
): Promise<SearchAnswer> => {
  const { typed, asTyped } = asked
  const way = { synonyms: await readSynonyms(context), asTyped }
  const rank = async (text: string) => rankHits(context, within, await understandHere(context, text, way))
  const literal = await rank(typed)
  const matters = await mattersHere(context, typed, way)
  if (matters !== null) {
    const found = await rankHits(context, within, matters)
    return answerWith(literal, [{ text: matters.whole, weight: 1, found }])
  }
  if (asTyped || isAnswered(literal)) return answerWith(literal, [])
  const others: OtherReading[] = []
  for (const { text, weight } of await otherReadings(context, typed, literal)) {
    const found = await rank(text)
    if (found.hits.length > 0 && found.nowhere.length === 0) others.push({ text, weight, found })
  }
  return answerWith(literal, others)
}
