import type { Validity } from '../disclosure/validity'

/** What a device knows of a document without having read it. */
export interface TitleEntry {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly documentNumber: string
  readonly columnId: string
  readonly publishedOn: string
  readonly validity: Validity
}

/** Titles made ready to be searched. */
export interface TitleIndex {
  readonly entries: readonly TitleEntry[]
  readonly titles: readonly string[]
  /** Title and summary in one. */
  readonly texts: readonly string[]
}

const IN_TITLE = 10
const IN_SUMMARY = 4
const IN_PART = 3
/** From this share of its pairs of characters on, a word is taken for found in part. */
const ENOUGH = 0.6

/**
 * A text with width, case, spaces and brackets folded, so that 〔2026〕 and [2026] are the same.
 * @example foldTitle('盏政发 [2026] １２号') // '盏政发202612号'
 */
export const foldTitle = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[\s()[\]{}（）【】〔〕［］〖〗《》“”"']/g, '')

/**
 * Makes titles ready to be searched, once for all searches.
 * @example makeTitleIndex([]).titles // []
 */
export const makeTitleIndex = (entries: readonly TitleEntry[]): TitleIndex => {
  const titles = entries.map(({ title, documentNumber }) => foldTitle(`${title}${documentNumber}`))
  const texts = entries.map(({ summary }, place) =>
    summary === '' ? titles[place]! : `${titles[place]!}\n${foldTitle(summary)}`,
  )
  return { entries, titles, texts }
}

interface Term {
  readonly text: string
  readonly pairs: readonly string[]
  /** Years and numbers in it: another year is another document. */
  readonly numbers: readonly string[]
}

const termsOf = (words: string): readonly Term[] =>
  words
    .split(/\s+/)
    .map(foldTitle)
    .filter((text) => text !== '')
    .map((text) => ({
      text,
      pairs: Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)),
      numbers: text.match(/\d+/g) ?? [],
    }))

/** Gives up as soon as too many pairs are missing: most documents are about something else. */
const inPart = ({ pairs, numbers }: Term, text: string): number => {
  if (pairs.length < 2 || !numbers.every((number) => text.includes(number))) return 0
  const mayMiss = Math.floor(pairs.length * (1 - ENOUGH) + 1e-9)
  let missing = 0
  for (const pair of pairs) {
    if (!text.includes(pair)) missing += 1
    if (missing > mayMiss) return 0
  }
  return (IN_PART * (pairs.length - missing)) / pairs.length
}

const worthOf = (term: Term, title: string, text: string): number => {
  if (title.includes(term.text)) return IN_TITLE + term.text.length / title.length
  return text.includes(term.text) ? IN_SUMMARY : inPart(term, text)
}

const score = (terms: readonly Term[], title: string, text: string): number => {
  let sum = 0
  for (const term of terms) {
    const worth = worthOf(term, title, text)
    if (worth === 0) return 0
    sum += worth
  }
  return sum
}

/**
 * Documents whose title, 文号 or summary holds every word, best first; a long word may be found in part.
 * @example findTitles(makeTitleIndex([entry]), '低保 公示', 30)
 */
export const findTitles = (index: TitleIndex, words: string, most: number): readonly TitleEntry[] => {
  const terms = termsOf(words)
  if (terms.length === 0) return []
  const found: { readonly entry: TitleEntry; readonly worth: number }[] = []
  index.entries.forEach((entry, place) => {
    const worth = score(terms, index.titles[place]!, index.texts[place]!)
    if (worth > 0) found.push({ entry, worth })
  })
  found.sort(
    (one, other) => other.worth - one.worth || other.entry.publishedOn.localeCompare(one.entry.publishedOn),
  )
  return found.slice(0, most).map(({ entry }) => entry)
}
