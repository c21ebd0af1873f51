import { relevanceOf } from '../../../src/domain/search/relevance'
import type { WeighedConcept } from '../../../src/domain/search/relevance'
import { bareTitleOf } from '../../../src/domain/search/title'
import type { Concept, UnderstoodQuery } from '../../../src/domain/search/understand-query'
import {
  countHits,
  degreesOf,
  findCandidates,
  holdsAllButOne,
  holdsEvery,
  isCommon,
} from './search-candidates'
import type { Candidate, CountedConcept, Counts } from './search-candidates'
import { allOf, anyOf, holds } from './search-expression'
import type { Expression } from './search-expression'
import type { Tier, Within } from './search-tiers'
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
  /** Day of the township's newest document. */
  readonly newest: string | null
  /** A title holds everything required. */
  readonly isTitled: boolean
  /** Required concepts that no document holds. */
  readonly nowhere: readonly string[]
}

/** Below so many documents that hold everything, those that hold most of it are looked at too. */
export const FEW = 20
/** So many rows that hold everything are all ranked. */
const RANKED_WHOLE = 250
/** So many rows whose titles hold everything leave nothing to look for in the texts. */
const TITLED_ENOUGH = 120

const exactTitle = (query: UnderstoodQuery): Expression =>
  anyOf(
    [...new Set([query.whole, query.phrase])]
      .filter((title) => title !== '')
      .flatMap((title) => [title, `中华人民共和国${bareTitleOf(title)}`])
      .map((title) => quoted(wholeTitleToken(title))),
  )

const byRarity = (weighed: readonly CountedConcept[]): readonly CountedConcept[] =>
  weighed.filter(({ concept }) => !concept.optional).sort((a, b) => b.rarity - a.rarity)

const conceptsOf = (weighed: readonly WeighedConcept[]) => weighed.map(({ concept }) => concept)

/** What is asked of the index, and what is known of it beforehand. */
interface Search {
  readonly query: UnderstoodQuery
  readonly counts: Counts
  readonly strictExpression: Expression
}

const rowsOfTitle = ({ query }: Search): Tier => ({
  expression: exactTitle(query),
  limit: 5,
  isCommon: false,
})

/** Rows that hold everything required, all of them or those whose titles do. */
const firstTiers = (search: Search): readonly Tier[] => {
  const { counts, strictExpression: expression } = search
  if (counts.strict <= RANKED_WHOLE)
    return [rowsOfTitle(search), { expression, limit: RANKED_WHOLE, isCommon: false }]
  const required = conceptsOf(byRarity(counts.weighed))
  const titled = { expression: holdsEvery(required, MARKS.title), limit: TITLED_ENOUGH }
  return [rowsOfTitle(search), { ...titled, isCommon: isCommon(counts.strict) }]
}

/** Rows that hold everything required, those first whose texts are about the rarest of it. */
const textTiers = ({ counts, strictExpression }: Search): readonly Tier[] => {
  const [rarest] = conceptsOf(byRarity(counts.weighed))
  if (rarest === undefined) return []
  const about = (mark: '#' | '+') => allOf([strictExpression, holds(rarest, mark)])
  return [
    { expression: about(MARKS.main), limit: 80 },
    { expression: about(MARKS.often), limit: 60 },
    { expression: strictExpression, limit: 60 },
  ].map((tier) => ({ ...tier, isCommon: isCommon(counts.strict) }))
}

/** Rows that hold two of the concepts. */
const anyTwo = (concepts: readonly Concept[]): Expression =>
  anyOf(concepts.flatMap((one, at) => concepts.slice(at + 1).map((other) => holdsEvery([one, other]))))

const looseTiers = ({ counts }: Search): readonly Tier[] => {
  const there = counts.weighed.filter(({ documents }) => documents > 0)
  const weighed = byRarity(there)
  const [first, second] = weighed
  if (first === undefined) return []
  if (second === undefined)
    return [
      { expression: holds(first.concept, MARKS.anywhere), limit: 120, isCommon: isCommon(first.documents) },
    ]
  const required = conceptsOf(weighed)
  const [areFirst, areSecond] = [isCommon(first.documents), isCommon(second.documents)]
  const titled = anyOf(required.map((concept) => holds(concept, MARKS.title)))
  const isAnyCommon = isCommon(weighed.reduce((sum, { documents }) => sum + documents, 0))
  return [
    { expression: titled, limit: 100, isCommon: isAnyCommon },
    { expression: required.length > 2 ? holdsAllButOne(required) : null, limit: 100, isCommon: areSecond },
    { expression: holdsEvery([first.concept, second.concept]), limit: 60, isCommon: areFirst },
    { expression: anyTwo(required.slice(0, 4)), limit: 100, isCommon: isAnyCommon },
    { expression: holds(first.concept, MARKS.often), limit: 60, isCommon: areFirst },
    { expression: holds(second.concept, MARKS.main), limit: 40, isCommon: areSecond },
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
        together: query.pairs.length === 0 ? 0 : candidate.together / query.pairs.length,
      }),
    }))
    .filter(({ score }) => score > 0)
    .sort(inOrder)

/** Best first, then newest, then by id. */
export const inOrder = (one: RankedHit, other: RankedHit): number =>
  other.score - one.score || other.publishedOn.localeCompare(one.publishedOn) || (one.id < other.id ? -1 : 1)

const candidatesOf = async (
  context: StoreContext,
  within: Within,
  search: Search,
): Promise<{ readonly sure: readonly Candidate[]; readonly loose: readonly Candidate[] }> => {
  const { counts, query } = search
  const find = (tiers: readonly Tier[]) =>
    findCandidates(context, within, { tiers, query, newest: counts.newest })
  const first = await find(firstTiers(search))
  if (counts.strict < FEW) return { sure: first, loose: await find(looseTiers(search)) }
  const isEnough = counts.strict <= RANKED_WHOLE || first.length >= TITLED_ENOUGH
  return { sure: [...first, ...(isEnough ? [] : await find(textTiers(search)))], loose: [] }
}

const distinct = (candidates: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(candidates.map((candidate) => [candidate.id, candidate])).values(),
]

/** Finds and ranks what one reading of a query asks for. */
export const rankHits = async (
  context: StoreContext,
  within: Within,
  query: UnderstoodQuery,
): Promise<RankedHits> => {
  const required = query.concepts.filter(({ optional }) => !optional)
  const strictExpression = holdsEvery(required)
  const counts = await countHits(context, within, { concepts: query.concepts, strict: strictExpression })
  const { sure, loose } = await candidatesOf(context, within, { query, counts, strictExpression })
  const titled = (candidate: Candidate) =>
    required.every(({ forms }) =>
      forms.some(
        ({ text }) => candidate.title_folded.includes(text) || candidate.number_folded.includes(text),
      ),
    )
  return {
    query,
    hits: ranked(query, counts.weighed, distinct([...sure, ...loose])),
    strict: counts.strict,
    strictExpression,
    newest: counts.newest,
    isTitled: sure.some(titled),
    nowhere: counts.weighed
      .filter(({ concept, documents }) => !concept.optional && documents === 0)
      .map(({ concept }) => concept.typed),
  }
}
