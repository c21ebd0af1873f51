/** Where the words of a title begin. */
const startsOf = (words: readonly string[]): ReadonlySet<number> => {
  const starts = new Set<number>()
  words.reduce((at, word) => {
    starts.add(at)
    return at + word.length
  }, 0)
  return starts
}

/** Places of the characters in order, each at the beginning of a word or right after the one before; null when there are none. */
const placesIn = (title: string, characters: readonly string[], starts: ReadonlySet<number>) => {
  const find = (from: number, rest: readonly string[], last: number): readonly number[] | null => {
    const [character, ...more] = rest
    if (character === undefined) return []
    for (let at = title.indexOf(character, from); at >= 0; at = title.indexOf(character, at + 1)) {
      const isEnd = at === title.length - 1
      const places = isEnd || starts.has(at) || at === last + 1 ? find(at + 1, more, at) : null
      if (places !== null) return [at, ...places]
    }
    return null
  }
  return find(0, characters, -2)
}

const wordsTouched = (words: readonly string[], places: readonly number[]): number => {
  let at = 0
  return words.filter((word) => {
    const [from, to] = [at, at + word.length]
    at = to
    return places.some((place) => place >= from && place < to)
  }).length
}

/**
 * How well a short name stands for a title, from 0 to 1: its characters are beginnings of the title's words, in order; the last
 * ones meet.
 * @example shortNameFit('道交法', ['道路', '交通', '安全', '法']) // 0.75
 */
export const shortNameFit = (name: string, titleWords: readonly string[]): number => {
  const title = titleWords.join('')
  const characters = [...name]
  if (characters.length < 2 || characters.length >= title.length) return 0
  if (!title.endsWith(characters[characters.length - 1] ?? '')) return 0
  const places = placesIn(title, characters, startsOf(titleWords))
  return places === null ? 0 : wordsTouched(titleWords, places) / titleWords.length
}
