import { foldText } from '../../../src/domain/search/fold-text'
import { mistakenFor } from '../../../src/domain/search/synonyms'

/** Half-open ranges in UTF-16 units. */
export type Hits = readonly (readonly [number, number])[]

const occurrences = (folded: string, wanted: string): Hits => {
  const found: (readonly [number, number])[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
    found.push([at, at + wanted.length])
  return found
}

const joined = (ranges: Hits): Hits => {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const merged: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

/** Places stay where they are. */
const withoutMistaken = (folded: string, form: string): string =>
  mistakenFor(form).reduce((text, chance) => text.replaceAll(chance, '\u0000'.repeat(chance.length)), folded)

/** Where the wordings stand in a text. Ranges don't overlap and come in order. */
export const hitsIn = (text: string, wordings: readonly string[]): Hits => {
  const folded = foldText(text)
  const found = wordings.flatMap((form) => occurrences(withoutMistaken(folded, form), form))
  return joined(found)
}

/** An excerpt with … where the text goes on, and the hits in it. */
export const excerptOf = (
  cut: { readonly text: string; readonly startsInside: boolean; readonly endsInside: boolean },
  wordings: readonly string[],
): { readonly excerpt: string; readonly excerptHits: Hits } => {
  const before = cut.startsInside ? '…' : ''
  const excerpt = `${before}${cut.text}${cut.endsInside ? '…' : ''}`
  const excerptHits = hitsIn(cut.text, wordings).map(
    ([from, to]) => [from + before.length, to + before.length] as const,
  )
  return { excerpt, excerptHits }
}
