import { createRequire } from 'node:module'
import type { Jieba } from '@node-rs/jieba'

const require = createRequire(import.meta.url)
let loaded: Jieba | null = null

/** Loaded when the first document is written: reading needs no dictionary of Chinese words. */
const dictionary = (): Jieba => {
  if (loaded !== null) return loaded
  const { Jieba: Dictionary } = require('@node-rs/jieba') as typeof import('@node-rs/jieba')
  const { dict } = require('@node-rs/jieba/dict') as typeof import('@node-rs/jieba/dict')
  loaded = Dictionary.withDict(dict)
  return loaded
}

const HAN_WORD = /^\p{Script=Han}{2,8}$/u
const HAN_RUN = /\p{Script=Han}+/gu

/** The dictionary's words in a text, each once. */
export const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    dictionary()
      .cutForSearch(text, true)
      .filter((word) => HAN_WORD.test(word)),
  ),
]

/** Shorter words that a word is made of, when they make up the whole of it, but for one character at the end: 土地 管理 法. */
const cutWord = (word: string): readonly string[] => {
  if (word.length < 4) return [word]
  const shorter = dictionary()
    .cutForSearch(word, false)
    .filter((piece) => piece.length > 1 && piece.length < word.length)
    .sort((a, b) => a.length - b.length)
  const pieces: string[] = []
  for (let at = 0; at < word.length; at += pieces.at(-1)?.length ?? 1) {
    const piece = shorter.find((one) => word.startsWith(one, at))
    const isLast = at === word.length - 1
    if (piece === undefined && !isLast) return [word]
    pieces.push(piece ?? word.slice(at))
  }
  return pieces
}

const cutRun = (run: string): readonly string[] => dictionary().cut(run, false).flatMap(cutWord)

/** The Chinese words of a folded title in order, as short as the dictionary has them. */
export const titleWords = (title: string): readonly string[] => (title.match(HAN_RUN) ?? []).flatMap(cutRun)

const LONGEST_PHRASE = 12
const MOST_WORDS = 6

/** Words of a title in a row, from two of them up to the whole. */
export const phrasesOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((_word, from) =>
    Array.from({ length: MOST_WORDS - 1 }, (_unused, more) => words.slice(from, from + more + 2))
      .filter((row) => row.length > 1)
      .map((row) => row.join(''))
      .filter((phrase) => phrase.length <= LONGEST_PHRASE),
  )
