const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const HAN = /^\p{Script=Han}/u
const LONGEST_WORD = 64
/** Keeps a row's tsvector below PostgreSQL's 1 MB; words that first appear beyond it are not found. */
const MOST_TOKENS = 40_000

const bigramsOf = (characters: readonly string[]): readonly string[] =>
  characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''))

const runsOf = (folded: string): readonly string[] => folded.match(WORDS) ?? []

/** Token every row of a township carries, so that the index answers for one township only. */
export const tenantToken = (tenant: string): string => `@${tenant}`

const LONGEST_TITLE = 64

/** Mark of a token that stands in the title or the 文号. */
const IN_TITLE = '~'

/** The whole title as one token, so that an exact title is found at once among many that hold its words. */
export const wholeTitleToken = (folded: string): string => `^${[...folded].slice(0, LONGEST_TITLE).join('')}`

const tokensOfRun = (run: string): readonly string[] => {
  if (!HAN.test(run)) return [run.slice(0, LONGEST_WORD)]
  const characters = [...run]
  return [...characters, ...bigramsOf(characters)]
}

/** Tokens under which folded texts are found: single Han characters, pairs of neighbours, and whole Latin or digit words. */
export const indexTokens = (texts: readonly string[]): readonly string[] => {
  const tokens = new Set<string>()
  for (const run of texts.flatMap(runsOf)) {
    if (tokens.size >= MOST_TOKENS) break
    for (const token of tokensOfRun(run)) tokens.add(token)
  }
  return [...tokens]
}

/** Tokens of title and 文号, marked as such. */
export const titleTokens = (texts: readonly string[]): readonly string[] =>
  indexTokens(texts).map((token) => IN_TITLE + token)

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
export const quoted = (token: string): string => `'${token.replace(/['\\]/g, '$&$&')}'`

const expressionOf = (folded: string, mark: string): string => {
  const last = runsOf(folded).at(-1)
  return queryTokens(folded)
    .map((token) => {
      const isOpen = token === last && folded.endsWith(token) && !HAN.test(token)
      return quoted(mark + token) + (isOpen ? ':*' : '')
    })
    .join(' & ')
}

/** The same as an expression for the index; a Latin or digit word at the end also matches as the start of a longer one. */
export const tokenExpression = (folded: string): string => expressionOf(folded, '')

/** The same for a text that is to stand in the title or the 文号. */
export const titleExpression = (folded: string): string => expressionOf(folded, IN_TITLE)
