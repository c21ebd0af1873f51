import { compactText, foldText } from './fold-text'
import { splitRun } from './split-run'
import { topicsIn } from './spoken-topics'
import type { SpokenTopic } from './spoken-topics'
import { LEXICON, otherWordingsOf } from './synonyms'
import type { OtherWording, SynonymGroup } from './synonyms'
import { takeWrittenThings } from './written-forms'
import type { WrittenThing } from './written-forms'

/** One thing that is asked for, with the wordings under which it may stand in a document, the typed one first. */
export interface Concept {
  readonly kind: WrittenThing['kind'] | 'word' | 'unknown' | 'letters' | 'topic'
  readonly typed: string
  /** What a day, month, year or number is apart from how it is written; '' for words. */
  readonly key: string
  readonly forms: readonly OtherWording[]
  /** Good to have, never required. */
  readonly optional: boolean
}

/** What somebody asks for, as far as words tell. */
export interface UnderstoodQuery {
  /** The whole query, folded, without spaces and signs at its ends. */
  readonly whole: string
  /** Without the words that only ask. */
  readonly phrase: string
  readonly concepts: readonly Concept[]
  /** Rows of characters without a space, days and numbers left out. */
  readonly runs: readonly string[]
  /** The share of what is asked for that a hit must hold; half of it where nothing is said. */
  readonly enough?: number
  /** How sure it is that this was meant, from 0 to 1; 1 where nothing is said. */
  readonly surety?: number
  /** Words that were typed one right after the other, each with its neighbour. */
  readonly pairs: readonly string[]
}

/** What is known beyond the tables: words that stand in the township's documents, and its own synonyms. */
export interface QueryKnowledge {
  readonly isWord: (word: string) => boolean
  readonly synonyms: readonly SynonymGroup[]
  /** Nothing is read into the words: no synonyms, no matters. */
  readonly asTyped?: boolean
}

const MOST_CONCEPTS = 8
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const HAN = /^\p{Script=Han}/u
const EDGES = /^[\s《》〈〉"'。:!?,…<>]+|[\s《》〈〉"'。:!?,…<>]+$/gu
const INNER = 0.6

/** Known words inside a longer one: 农村低保 also stands for 低保. */
const innerForms = (word: string, synonyms: readonly SynonymGroup[]): readonly OtherWording[] => {
  if (word.length < 4) return []
  const inner = [...LEXICON].filter((one) => one.length >= 2 && one !== word && word.includes(one))
  return inner.flatMap((one) => [
    ...otherWordingsOf(one, synonyms).map(({ text, weight }) => ({
      text: word.replace(one, text),
      weight: weight * 0.9,
    })),
    { text: one, weight: INNER },
    ...otherWordingsOf(one, synonyms).map(({ text, weight }) => ({ text, weight: weight * INNER })),
  ])
}

const MOST_FORMS = 12

const distinct = (forms: readonly OtherWording[]): readonly OtherWording[] => {
  const best = new Map<string, number>()
  for (const { text, weight } of forms) best.set(text, Math.max(best.get(text) ?? 0, weight))
  return [...best].map(([text, weight]) => ({ text, weight })).slice(0, MOST_FORMS)
}

/**
 * A word as a concept, with its synonyms.
 * @example conceptOf('低保', { isWord: () => true, synonyms: [] }).forms.length // 2
 */
export const conceptOf = (word: string, { synonyms, asTyped = false }: QueryKnowledge): Concept => ({
  kind: 'word',
  key: '',
  typed: word,
  optional: false,
  forms: distinct([
    { text: word, weight: 1 },
    ...(asTyped ? [] : otherWordingsOf(word, synonyms)),
    ...(asTyped ? [] : innerForms(word, synonyms)),
  ]),
})

const plain = (kind: Concept['kind'], typed: string): Concept => ({
  kind,
  key: '',
  typed,
  optional: false,
  forms: [{ text: typed, weight: 1 }],
})

const conceptsOfRun = (run: string, knowledge: QueryKnowledge): readonly Concept[] => {
  if (!HAN.test(run)) return [plain(/^[a-z]+$/u.test(run) ? 'letters' : 'word', run)]
  const own = new Set(knowledge.synonyms.flat())
  const isTabled = (word: string) => LEXICON.has(word) || own.has(word)
  const isKnown = (word: string) => isTabled(word) || knowledge.isWord(word)
  const parts = splitRun(run, isKnown, isTabled).filter(({ role }) => role !== 'asking')
  return parts.map(({ text, role }) => {
    if (role === 'unknown')
      return { ...plain('unknown', text), optional: text.length === 1 && parts.length > 1 }
    return { ...conceptOf(text, knowledge), optional: role === 'general' }
  })
}

const MOST_PAIRS = 4

const pairsOf = (concepts: readonly Concept[], folded: string): readonly string[] =>
  concepts
    .slice(1)
    .map(({ typed }, at) => (concepts[at]?.typed ?? '') + typed)
    .filter((pair) => pair.length > 2 && HAN.test(pair) && folded.includes(pair))
    .slice(0, MOST_PAIRS)

/** Asked either way: 补不补 is 补. */
const EITHER_WAY = /(\p{Script=Han})不\1/gu

const ofThing = ({ kind, key, forms }: WrittenThing): Concept => ({
  kind,
  key,
  typed: forms[0] ?? '',
  optional: false,
  forms: forms.map((text) => ({ text, weight: 1 })),
})

const once = (concepts: readonly Concept[]): readonly Concept[] => {
  const seen = new Set<string>()
  return concepts.filter(({ typed }) => !seen.has(typed) && seen.add(typed).size > 0)
}

const TOPIC = 0.9
const MOST_TOPICS = 3

/** What is talked of, in the words of the documents. */
const topicConcepts = (topics: readonly SpokenTopic[]): readonly Concept[] =>
  topics.slice(0, MOST_TOPICS).map(({ meant }) => ({
    kind: 'topic',
    key: '',
    typed: meant[0] ?? '',
    optional: false,
    forms: meant.map((text, at) => ({ text, weight: at === 0 ? 1 : TOPIC })),
  }))

/** When nothing but general words was typed, they are what is asked for. */
const required = (concepts: readonly Concept[]): readonly Concept[] =>
  concepts.some(({ optional }) => !optional)
    ? concepts
    : concepts.map((concept) => ({ ...concept, optional: false }))

/**
 * The runs of characters of a query, without days and numbers: what is looked up before it is understood.
 * @example runsOfQuery('2019年 低保app') // ['低保', 'app']
 */
export const runsOfQuery = (typed: string): readonly string[] =>
  takeWrittenThings(foldText(typed.trim()).replace(EITHER_WAY, '$1')).rest.match(RUNS) ?? []

/** A word of the tables has its own other wordings. */
const isTold = (folded: string): boolean => LEXICON.has(compactText(folded).replace(EDGES, ''))

/**
 * Reads what somebody typed into the search box.
 * @example understandQuery('怎么申请低保', { isWord: () => false, synonyms: [] }).phrase // '申请低保'
 */
export const understandQuery = (typed: string, knowledge: QueryKnowledge): UnderstoodQuery => {
  const folded = foldText(typed.trim()).replace(EITHER_WAY, '$1')
  const { things, rest } = takeWrittenThings(folded)
  const runs = (rest.match(RUNS) ?? []).flatMap((run) => conceptsOfRun(run, knowledge))
  const asked =
    runs.length > 0 || things.length > 0 ? [] : (folded.match(RUNS) ?? []).map((run) => plain('word', run))
  const concepts = required(once([...runs, ...things.map(ofThing), ...asked])).slice(0, MOST_CONCEPTS)
  return {
    whole: compactText(folded).replace(EDGES, ''),
    phrase: runs.map(({ typed: word }) => word).join(''),
    concepts,
    runs: rest.match(RUNS) ?? [],
    pairs: pairsOf(runs, folded),
  }
}

const PIECES_ENOUGH = 0.34
const MOST_PIECES = 10

const neighboursIn = (text: string): readonly string[] => {
  const characters = [...text]
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character)
}

const piecesOfRun = (run: string, knowledge: QueryKnowledge): readonly Concept[] => {
  if (!HAN.test(run)) return conceptsOfRun(run, knowledge)
  const short = { ...knowledge, isWord: (word: string) => word.length === 2 && knowledge.isWord(word) }
  return conceptsOfRun(run, short).flatMap((concept) =>
    concept.kind === 'unknown' && concept.typed.length > 2
      ? neighboursIn(concept.typed).map((pair) => plain('unknown', pair))
      : [concept],
  )
}

/**
 * The same in the smallest pieces, of which a hit holds a third: for what is nowhere said in the words that were typed.
 * @example understandPieces('微耕机', { isWord: () => false, synonyms: [] }).concepts.map(({ typed }) => typed) // ['微耕', '耕机']
 */
export const understandPieces = (typed: string, knowledge: QueryKnowledge): UnderstoodQuery => {
  const words = understandQuery(typed, knowledge)
  const things = words.concepts.filter(({ key }) => key !== '')
  const pieces = once([...words.runs.flatMap((run) => piecesOfRun(run, knowledge)), ...things])
  return { ...words, concepts: required(pieces).slice(0, MOST_PIECES), enough: PIECES_ENOUGH }
}

/**
 * The same as the matter that people talk of, in the words of the documents; the typed words only tell how it came about, so they are good to
 * have. Null when nothing of the kind is said, or when the tables know what was typed as one word.
 * @example understandMatters('男人打媳妇', { isWord: () => false, synonyms: [] })?.concepts[0].typed // '反家庭暴力'
 */
export const understandMatters = (typed: string, knowledge: QueryKnowledge): UnderstoodQuery | null => {
  const folded = foldText(typed.trim())
  const said = knowledge.asTyped === true || isTold(folded) ? [] : topicsIn(folded)
  const topics = topicConcepts(said)
  const [first] = topics
  if (first === undefined) return null
  const words = understandQuery(typed, knowledge)
  const beside = words.concepts.map((concept) => ({ ...concept, optional: true }))
  const concepts = once([...topics, ...beside]).slice(0, MOST_CONCEPTS)
  return { ...words, whole: first.typed, concepts, surety: said[0]?.surety ?? 1 }
}
