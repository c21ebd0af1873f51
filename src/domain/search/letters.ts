/** A word that letters may stand for, best first among those of the same letters. */
export interface LetterWord {
  readonly letters: string
  readonly word: string
}

const SHORTEST = 2

/**
 * All pieces of a row of letters, to look up which of them are words.
 * @example piecesOf('dib', 3) // ['di', 'dib', 'ib']
 */
export const piecesOf = (letters: string, longest: number): readonly string[] => [
  ...new Set(
    Array.from({ length: letters.length }, (_unused, from) =>
      Array.from(
        { length: Math.max(0, Math.min(longest, letters.length - from) - SHORTEST + 1) },
        (_one, more) => letters.slice(from, from + SHORTEST + more),
      ),
    ).flat(),
  ),
]

type Spelled = readonly string[] | null

const shorter = (one: Spelled, other: Spelled): Spelled => {
  if (one === null || other === null) return one ?? other
  return other.length < one.length ? other : one
}

/**
 * The fewest words whose letters make up the whole row; '' when no words do.
 * @example spellOut('dibao', [{ letters: 'dibao', word: '低保' }]) // '低保'
 */
export const spellOut = (letters: string, known: readonly LetterWord[]): string => {
  const byLetters = new Map<string, string>()
  for (const { letters: own, word } of known) if (!byLetters.has(own)) byLetters.set(own, word)
  const best: Spelled[] = [[]]
  const ending = (from: number, end: number): Spelled => {
    const [word, before = null] = [byLetters.get(letters.slice(from, end)), best[from]]
    return word === undefined || before === null ? null : [...before, word]
  }
  for (let end = 1; end <= letters.length; end += 1) {
    const ways = Array.from({ length: end }, (_unused, from) => ending(from, end))
    best.push(ways.reduce(shorter, null))
  }
  return (best[letters.length] ?? []).join('')
}
