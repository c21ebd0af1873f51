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

/**
 * The fewest words whose letters make up the whole row; '' when no words do.
 * @example spellOut('dibao', [{ letters: 'dibao', word: '低保' }]) // '低保'
 */
export const spellOut = (letters: string, known: readonly LetterWord[]): string => {
  const byLetters = new Map<string, string>()
  for (const { letters: own, word } of known) if (!byLetters.has(own)) byLetters.set(own, word)
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end += 1) {
    let found: readonly string[] | null = null
    for (let from = 0; from < end; from += 1) {
      const word = byLetters.get(letters.slice(from, end))
      const before = best[from] ?? null
      if (word !== undefined && before !== null && (found === null || before.length + 1 < found.length))
        found = [...before, word]
    }
    best.push(found)
  }
  return (best[letters.length] ?? []).join('')
}
