import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
let toPinyin: typeof import('pinyin-pro').pinyin | null = null

/** Loaded when it is first asked for: most searches need none. */
const syllablesOf = (word: string): readonly string[] => {
  toPinyin ??= (require('pinyin-pro') as typeof import('pinyin-pro')).pinyin
  return toPinyin(word, { toneType: 'none', type: 'array', v: true })
}

/** How a word sounds. */
export interface Spelling {
  readonly pinyin: string
  /** Without the differences that many speakers don't hear: zh z, ch c, sh s, n l, ang an, eng en, ing in. */
  readonly sound: string
  readonly initials: string
}

/** Pinyin without the differences that many speakers don't hear. */
export const blurred = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^n(?=[aeiouv])/u, 'l')
    .replace(/(?<=[aei])ng$/u, 'n')

const KEPT = 20_000
const known = new Map<string, Spelling>()

const spell = (word: string): Spelling => {
  const syllables = syllablesOf(word).map((syllable) => syllable.toLowerCase().replaceAll('ü', 'v'))
  return {
    pinyin: syllables.join(''),
    sound: syllables.map(blurred).join(''),
    initials: syllables.map((syllable) => syllable.slice(0, 1)).join(''),
  }
}

/** How a word of Chinese characters sounds; letters in it stay as they are. */
export const spellingOf = (word: string): Spelling => {
  const found = known.get(word)
  if (found !== undefined) return found
  const spelling = spell(word)
  if (known.size >= KEPT) known.clear()
  known.set(word, spelling)
  return spelling
}
