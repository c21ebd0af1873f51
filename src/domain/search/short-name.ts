/** How names of laws and rules end, longer ones first. */
const ENDINGS = [
  '实施条例',
  '实施办法',
  '实施细则',
  '暂行条例',
  '暂行办法',
  '暂行规定',
  '管理条例',
  '管理办法',
  '管理规定',
  '条例',
  '办法',
  '规定',
  '细则',
  '法',
] as const

/**
 * How a name of a law or rule ends; '' when it names none.
 * @example endingOf('土地管理法') // '法'
 */
export const endingOf = (name: string): string => ENDINGS.find((ending) => name.endsWith(ending)) ?? ''

const BEGINS = 1
const FOLLOWS = 0.85
const INSIDE = 0.35
/** Before the first letter. */
const NO_PLACE = -1
const NOWHERE = Number.NEGATIVE_INFINITY

interface Letter {
  readonly character: string
  readonly word: number
  readonly isFirst: boolean
}

const lettersOf = (words: readonly string[]): readonly Letter[] =>
  words.flatMap((text, word) => [...text].map((character, at) => ({ character, word, isFirst: at === 0 })))

const worthAt = (letters: readonly Letter[], at: number, last: number): number => {
  if (letters[at]?.isFirst === true) return BEGINS
  return at === last + 1 && last !== NO_PLACE ? FOLLOWS : INSIDE
}

interface Placed {
  readonly worth: number
  readonly places: readonly number[]
}

const NONE: Placed = { worth: NOWHERE, places: [] }

/** The best places for the characters of the name, in order; each way is gone once. */
const placesFor = (name: readonly string[], letters: readonly Letter[]): Placed => {
  const known = new Map<number, Placed>()
  const placed = (from: number, last: number): Placed => {
    if (from === name.length) return { worth: 0, places: [] }
    const key = from * (letters.length + 1) + last + 1
    const found = known.get(key) ?? best(from, last)
    known.set(key, found)
    return found
  }
  const best = (from: number, last: number): Placed => {
    let winner = NONE
    for (let at = last + 1; at < letters.length; at += 1) {
      if (letters[at]?.character !== name[from]) continue
      const next = placed(from + 1, at)
      const worth = worthAt(letters, at, last) + next.worth
      if (worth > winner.worth) winner = { worth, places: [at, ...next.places] }
    }
    return winner
  }
  return placed(0, NO_PLACE)
}

const LEAST = 0.6
const withoutEnd = (text: string, ending: string): string => text.slice(0, text.length - ending.length)

/** The words without the end of the name. */
const stemOf = (words: readonly string[], ending: string): readonly string[] => {
  const length = words.join('').length - ending.length
  let at = 0
  return words
    .map((word) => {
      const kept = word.slice(0, Math.max(0, length - at))
      at += word.length
      return kept
    })
    .filter((word) => word !== '')
}

/** Whether a title ends as the name does; what ends in 办法 is no 法. */
const endsAlike = (title: string, ending: string): boolean =>
  ending !== '' && title.endsWith(ending) && (ending !== '法' || endingOf(title) === '法')

const BY_PLACES = 0.45
const BY_WORDS = 0.4
const BY_START = 0.15
const fitOf = (short: readonly string[], words: readonly string[]): number => {
  const letters = lettersOf(words)
  const { worth, places } = placesFor(short, letters)
  if (short.length === 0 || worth / short.length < LEAST) return 0
  const touched = new Set(places.map((at) => letters[at]?.word)).size / words.length
  return BY_PLACES * (worth / short.length) + BY_WORDS * touched + (places[0] === 0 ? BY_START : 0)
}

/**
 * How well a short name stands for a title, from 0 to 1: both end alike, and the characters of the name stand in the title in the same
 * order, each at the beginning of a word or right after the one before, and in most of its words.
 * @example shortNameFit('道交法', ['道路', '交通', '安全', '法']) > 0.5 // true
 */
export const shortNameFit = (name: string, titleWords: readonly string[]): number => {
  const title = titleWords.join('')
  const ending = endingOf(name)
  if (name.length >= title.length || !endsAlike(title, ending)) return 0
  return fitOf([...withoutEnd(name, ending)], stemOf(titleWords, ending))
}
