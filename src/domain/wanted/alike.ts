import { searchWordsOf } from './search-words'

/** From this share of common pairs of characters on, two subjects are much the same. */
const ENOUGH = 0.6

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)))

/**
 * Whether two requests ask for much the same: the words that would find it share most of their pairs of characters.
 * Years and phrases of courtesy count for nothing.
 * Source: Regulation (2019) Art. 44(1): what several applicants ask for may be disclosed proactively.
 * @example areAlike('2024年低保资金发放名单', '请公开2025年低保资金发放情况') // true
 */
export const areAlike = (one: string, other: string): boolean => {
  const [mine, theirs] = [pairsOf(searchWordsOf(one)), pairsOf(searchWordsOf(other))]
  const common = [...mine].filter((pair) => theirs.has(pair)).length
  return common > 0 && common / Math.min(mine.size, theirs.size) >= ENOUGH
}
