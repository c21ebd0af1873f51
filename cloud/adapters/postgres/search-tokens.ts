import { CHANCE_WORDS, mistakenFor } from '../../../src/domain/search/synonyms'

const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const HAN = /^\p{Script=Han}/u
const LONGEST_WORD = 64
/** Keeps a row's tsvector below PostgreSQL's 1 MB; words that first appear beyond it are not found. */
const MOST_TOKENS = 40_000

/** Marks of tokens: in the title or 文号; said several times; said again and again; said above all; not by chance. */
export const MARKS = { anywhere: '', title: '~', often: '+', main: '#', above: '*', meant: '!' } as const
export type Mark = (typeof MARKS)[keyof typeof MARKS]

/** What a row carries beside its words, each with its own first letter after `%`; `on` is the month of publishing. */
export const factToken = (
  fact: 'year' | 'month' | 'day' | 'on' | 'number' | 'column' | 'issuer' | 'kind',
  value: string,
): string => `%${fact}:${value.slice(0, LONGEST_WORD)}`

const bigramsOf = (characters: readonly string[]): readonly string[] =>
  characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''))

const runsOf = (folded: string): readonly string[] => folded.match(WORDS) ?? []

const MARKED_TOWNSHIPS = 36 ** 2

/**
 * Two characters before every token of a township, so that the index answers for hardly any other; who shares them is told apart
 * by the row's tenant.
 */
export const townshipMark = (tenant: string): string => {
  const sum = [...tenant].reduce(
    (hash, one) => Math.imul(hash ^ (one.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  )
  return ((sum >>> 0) % MARKED_TOWNSHIPS).toString(36).padStart(2, '0')
}

/** Stands for the township's mark in an expression that is not asked yet. */
export const TOWNSHIP = '\u0001'

const LONGEST_TITLE = 64

/** The whole title as one token, so that an exact title is found at once among many that hold its words. */
export const wholeTitleToken = (folded: string): string => `^${[...folded].slice(0, LONGEST_TITLE).join('')}`

const tokensOfRun = (run: string): readonly string[] => {
  if (!HAN.test(run)) return [run.slice(0, LONGEST_WORD)]
  const characters = [...run]
  return [...characters, ...bigramsOf(characters)]
}

/** How often each token stands in the texts: single Han characters, pairs of neighbours, whole Latin or digit words. */
export const countTokens = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const run of texts.flatMap(runsOf)) {
    if (counts.size >= MOST_TOKENS) break
    for (const token of tokensOfRun(run)) counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  return counts
}

/** Tokens of title and 文号, marked as such. */
export const titleTokens = (texts: readonly string[]): readonly string[] =>
  [...countTokens(texts).keys()].map((token) => MARKS.title + token)

/** From which share of the text on a word is said several times, and again and again; short texts say a thing once. */
const OFTEN = 0.45
const MAIN = 0.72
const ABOVE = 0.86
const USUAL_LENGTH = 1500

const saturation = (count: number, length: number): number =>
  count / (count + 1.2 * (0.4 + (0.6 * length) / USUAL_LENGTH))

/** Pairs and words that the text says often, and those that it is about, each with its mark. */
export const weightTokens = (counts: ReadonlyMap<string, number>, length: number): readonly string[] =>
  [...counts].flatMap(([token, count]) => {
    const share = token.length < 2 || count < 2 ? 0 : saturation(count, Math.min(length, 12_000))
    if (share >= ABOVE) return [MARKS.often + token, MARKS.main + token, MARKS.above + token]
    if (share >= MAIN) return [MARKS.often + token, MARKS.main + token]
    return share >= OFTEN ? [MARKS.often + token] : []
  })

/** Short words that really stand in the text, and not only as a part of another by chance. */
export const meantTokens = (folded: string): readonly string[] =>
  CHANCE_WORDS.filter((word) =>
    mistakenFor(word)
      .reduce((text, chance) => text.replaceAll(chance, ' '), folded)
      .includes(word),
  ).map((word) => MARKS.meant + word)

/** What a row must have to hold the folded text: its pairs, or the character where it stands alone. */
export const queryTokens = (folded: string): readonly string[] => {
  const tokens = runsOf(folded).flatMap((run) => {
    const characters = [...run]
    if (!HAN.test(run)) return [run.slice(0, LONGEST_WORD)]
    return characters.length === 1 ? characters : bigramsOf(characters)
  })
  return [...new Set(tokens)]
}

/** A token as it stands in an expression for the index. */
export const quoted = (token: string): string => `'${TOWNSHIP}${token.replace(/['\\]/g, '$&$&')}'`

/**
 * The tokens that a folded text asks of the index, with a mark; a Latin or digit word at the end also matches as the start of a
 * longer one.
 */
export const tokensAsked = (folded: string, mark: Mark): readonly string[] => {
  const last = runsOf(folded).at(-1)
  const tokens = queryTokens(folded).map((token) => {
    const isOpen = token === last && folded.endsWith(token) && !HAN.test(token) && !/^\d{1,3}$/u.test(token)
    return quoted(mark + token) + (isOpen ? ':*' : '')
  })
  const meant = CHANCE_WORDS.includes(folded) ? [quoted(MARKS.meant + folded)] : []
  return [...tokens, ...meant]
}
