import { bareTitleOf, coverageOf } from './title'
import type { Concept, UnderstoodQuery } from './understand-query'

/** How much a text says of a thing: not at all, somewhere, several times, again and again, above all. */
export type Degree = 0 | 1 | 2 | 3 | 4

/** A concept with what is known of its rarity, in natural units: high for what few documents hold. */
export interface WeighedConcept {
  readonly concept: Concept
  readonly rarity: number
  /** No document holds it: then others are not asked to make up for it. */
  readonly isNowhere?: boolean
}

/** What is known of a document that may be a hit. */
export interface HitFacts {
  readonly title: string
  readonly documentNumber: string
  readonly publishedOn: string
  readonly binds: boolean
  /** Concept by concept: for the wordings that are the same, and for those that only come near. */
  readonly degrees: readonly { readonly same: Degree; readonly near: Degree }[]
  /** The share of the query's neighbours that are neighbours here too, from 0 to 1. */
  readonly together?: number
}

/** From this weight on a wording is the same thing. */
export const SAME_FROM = 0.9

const OF_DEGREE = [0, 0.35, 0.6, 0.75, 0.85] as const
const NEAR = 0.85
const OPTIONAL = 0.25
const ENOUGH = 0.42
const TOGETHER = 0.25

/**
 * Rarity of a concept that so many documents hold (counting may stop early).
 * @example rarityOf(0) > rarityOf(100) // true
 */
export const rarityOf = (documents: number): number => Math.sqrt(Math.log(1 + 1500 / (documents + 1)))

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_unused, at) => text.slice(at, at + 2))

const shareOfPairs = (phrase: string, title: string): number => {
  const pairs = pairsOf(phrase)
  return pairs.length === 0 ? 0 : pairs.filter((pair) => title.includes(pair)).length / pairs.length
}

const inHead = (concept: Concept, { title, documentNumber }: HitFacts): number =>
  concept.forms.reduce(
    (best, { text, weight }) =>
      weight > best && (title.includes(text) || documentNumber.includes(text)) ? weight : best,
    0,
  )

const inText = ({ same, near }: HitFacts['degrees'][number]): number =>
  Math.max(OF_DEGREE[same], NEAR * OF_DEGREE[near])

/** What nobody knows as a word says less of what is asked for. */
const UNKNOWN = 0.5

const worthOf = ({ concept, rarity }: WeighedConcept): number =>
  (concept.optional ? OPTIONAL : 1) * (concept.kind === 'unknown' ? UNKNOWN : 1) * rarity

interface Sums {
  readonly all: number
  readonly found: number
  readonly sought: number
  readonly worth: number
  readonly titled: number
}

const NOTHING: Sums = { all: 0, found: 0, sought: 0, worth: 0, titled: 0 }

const sumUp = (concepts: readonly WeighedConcept[], hit: HitFacts): Sums =>
  concepts.reduce((sums, weighed, at) => {
    const worth = worthOf(weighed)
    const head = inHead(weighed.concept, hit)
    const text = inText(hit.degrees[at] ?? { same: 0, near: 0 })
    const required = weighed.concept.optional ? 0 : worth
    return {
      all: sums.all + required,
      found: sums.found + (Math.max(head, text) > 0 ? required : 0),
      sought: sums.sought + (weighed.isNowhere === true ? 0 : required),
      worth: sums.worth + worth * (0.75 * head + 0.5 * text),
      titled: sums.titled + required * head,
    }
  }, NOTHING)

const wordingsIn = (concepts: readonly WeighedConcept[], title: string, least: number): readonly string[] =>
  concepts.flatMap(({ concept }) =>
    concept.forms
      .filter(({ text, weight }) => weight >= least && title.includes(text))
      .map(({ text }) => text),
  )

const OTHER_WORDS = 0.6

/** The share of the title that the query covers; by other words than the typed ones it counts for less. */
const coverage = (concepts: readonly WeighedConcept[], title: string): number => {
  const typed = wordingsIn(concepts, title, 1)
  const covered = coverageOf(title, typed)
  return covered + OTHER_WORDS * (coverageOf(title, wordingsIn(concepts, title, 0)) - covered)
}

const isNumbered = (concepts: readonly WeighedConcept[], hit: HitFacts): boolean =>
  concepts.some(
    ({ concept }) =>
      concept.kind === 'number' && concept.forms.some(({ text }) => hit.documentNumber.includes(text)),
  )

const holdsTooLittle = ({ found, sought }: Sums, { enough = ENOUGH }: UnderstoodQuery): boolean =>
  found === 0 || found / sought < enough

const century = (publishedOn: string): number => (Number(publishedOn.slice(0, 4)) - 1950) / 100

/**
 * How well a document answers a query; 0 when it holds much less than half of what is asked for. A title that is the query stands first,
 * then titles that are about it, then texts that are; what binds goes before what doesn't any more, newer before older.
 * @example relevanceOf({ whole: '低保', phrase: '低保', concepts: [] }, [], hit) // 0
 */
export const relevanceOf = (
  query: UnderstoodQuery,
  concepts: readonly WeighedConcept[],
  hit: HitFacts,
): number => {
  const sums = sumUp(concepts, hit)
  if (holdsTooLittle(sums, query)) return 0
  const title = bareTitleOf(hit.title)
  const isExact = title === bareTitleOf(query.whole) || title === query.phrase
  const titled = sums.titled / sums.all
  return (
    sums.worth / sums.all +
    0.45 * titled * coverage(concepts, title) +
    0.25 * shareOfPairs(query.phrase, title) +
    TOGETHER * (hit.together ?? 0) +
    (isExact ? 2 : 0) +
    (isNumbered(concepts, hit) ? 1.5 : 0) -
    (hit.binds ? 0 : 0.12) +
    0.05 * century(hit.publishedOn)
  )
}
