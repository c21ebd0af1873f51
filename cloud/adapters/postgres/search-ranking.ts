import { relevanceOf } from '../../../src/domain/search/relevance'
import type { WeighedConcept } from '../../../src/domain/search/relevance'
import { bareTitleOf } from '../../../src/domain/search/title'
import type { UnderstoodQuery } from '../../../src/domain/search/understand-query'
import { countRows, degreesOf, findCandidates, holdsAllButOne, holdsEvery, weigh } from './search-candidates'
import type { Candidate, Tier, Within } from './search-candidates'
import { anyOf, holds } from './search-expression'
import type { Expression } from './search-expression'
import { MARKS, quoted, wholeTitleToken } from './search-tokens'
import type { StoreContext } from './store-context'

/** A ranked hit. */
export interface RankedHit {
  readonly id: string
  readonly score: number
  readonly title: string
  readonly publishedOn: string
}

/** What came of one reading of a query. */
export interface RankedHits {
  readonly query: UnderstoodQuery
  readonly hits: readonly RankedHit[]
  /** Rows that hold everything required, counted to the cap; and the expression that gives them. */
  readonly strict: number
  readonly strictExpression: Expression
  /** A title holds everything required. */
  readonly isTitled: boolean
  /** Required concepts that no document holds. */
  readonly nowhere: readonly string[]
}

/** Below so many documents that hold everything, those that hold most of it are looked at too. */
export const FEW = 20
const COUNTED = 1001

const exactTitle = (query: UnderstoodQuery): Expression =>
  anyOf(
    [...new Set([query.whole, query.phrase])]
      .filter((title) => title !== '')
      .flatMap((title) => [title, `中华人民共和国${bareTitleOf(title)}`])
      .map((title) => quoted(wholeTitleToken(title))),
  )

const byRarity = (weighed: readonly WeighedConcept[]) =>
  weighed
    .filter(({ concept }) => !concept.optional)
    .sort((a, b) => b.rarity - a.rarity)
    .map(({ concept }) => concept)

const strictTiers = (query: UnderstoodQuery, weighed: readonly WeighedConcept[]): readonly Tier[] => {
  const required = byRarity(weighed)
  const [rarest] = required
  if (rarest === undefined) return []
  const every = holdsEvery(required)
  const andMain = (mark: '#' | '+'): Expression => {
    const main = holds(rarest, mark)
    return every === null || main === null ? null : `${every} & ${main}`
  }
  return [
    { expression: exactTitle(query), limit: 5 },
    { expression: holdsEvery(required, MARKS.title), limit: 120 },
    { expression: andMain(MARKS.main), limit: 80 },
    { expression: andMain(MARKS.often), limit: 60 },
    { expression: every, limit: 60 },
  ]
}

const looseTiers = (weighed: readonly WeighedConcept[]): readonly Tier[] => {
  const there = weighed.filter(({ concept }) => holds(concept, MARKS.anywhere) !== null)
  const required = byRarity(there)
  const [rarest, second] = required
  if (rarest === undefined || second === undefined) return []
  return [
    { expression: anyOf(required.map((concept) => holds(concept, MARKS.title))), limit: 100 },
    { expression: required.length > 2 ? holdsAllButOne(required) : null, limit: 100 },
    { expression: holdsEvery([rarest, second]), limit: 60 },
    { expression: holds(rarest, MARKS.often), limit: 60 },
    { expression: holds(second, MARKS.main), limit: 40 },
  ]
}

const binds = (validity: string): boolean => validity !== 'repealed' && validity !== 'expired'

const ranked = (
  query: UnderstoodQuery,
  weighed: readonly WeighedConcept[],
  candidates: readonly Candidate[],
): readonly RankedHit[] =>
  candidates
    .map((candidate) => ({
      id: candidate.id,
      title: candidate.title_folded,
      publishedOn: candidate.published_on,
      score: relevanceOf(query, weighed, {
        title: candidate.title_folded,
        documentNumber: candidate.number_folded,
        publishedOn: candidate.published_on,
        binds: binds(candidate.validity),
        degrees: degreesOf(candidate),
      }),
    }))
    .filter(({ score }) => score > 0)
    .sort(inOrder)

/** Best first, then newest, then by id. */
export const inOrder = (one: RankedHit, other: RankedHit): number =>
  other.score - one.score || other.publishedOn.localeCompare(one.publishedOn) || (one.id < other.id ? -1 : 1)

/** Finds and ranks what one reading of a query asks for. */
export const rankHits = async (
  context: StoreContext,
  within: Within,
  query: UnderstoodQuery,
): Promise<RankedHits> => {
  const weighed = await weigh(context, query.concepts, within.facts)
  const required = byRarity(weighed)
  const strictExpression = holdsEvery(required)
  const concepts = weighed.map(({ concept }) => concept)
  const strict = await countRows(context, within, { expression: strictExpression, limit: COUNTED })
  const sure = await findCandidates(context, within, { tiers: strictTiers(query, weighed), concepts })
  const loose =
    strict >= FEW ? [] : await findCandidates(context, within, { tiers: looseTiers(weighed), concepts })
  const seen = new Set(sure.map(({ id }) => id))
  const candidates = [...sure, ...loose.filter(({ id }) => !seen.has(id))]
  const titled = (candidate: Candidate) =>
    required.every(({ forms }) =>
      forms.some(
        ({ text }) => candidate.title_folded.includes(text) || candidate.number_folded.includes(text),
      ),
    )
  return {
    query,
    hits: ranked(query, weighed, candidates),
    strict,
    strictExpression,
    isTitled: sure.some(titled),
    nowhere: weighed
      .filter(({ concept, documents }) => !concept.optional && documents === 0)
      .map(({ concept }) => concept.typed),
  }
}
