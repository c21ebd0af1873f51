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

/** What a row must have to hold the folded text: its pairs, or the character where it stands alone. */
export const queryTokens = (folded: string): readonly string[] => {
  const tokens = runsOf(folded).flatMap((run) => {
    const characters = [...run]
    if (!HAN.test(run)) return [run.slice(0, LONGEST_WORD)]
    return characters.length === 1 ? characters : bigramsOf(characters)
  })
  return [...new Set(tokens)]
}

const quoted = (token: string): string => `'${token.replace(/['\\]/g, '$&$&')}'`

/** The same as an expression for the index; a Latin or digit word at the end also matches as the start of a longer one. */
export const tokenExpression = (folded: string): string => {
  const tokens = queryTokens(folded)
  const last = runsOf(folded).at(-1)
  return tokens
    .map((token) =>
      token === last && folded.endsWith(token) && !HAN.test(token) ? `${quoted(token)}:*` : quoted(token),
    )
    .join(' & ')
}
