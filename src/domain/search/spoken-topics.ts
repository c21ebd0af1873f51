import { MATTERS_BY_WORD } from './spoken-matters-by-word'
import { MATTERS_OF_LAW } from './spoken-matters-of-law'
import { MATTERS_OF_LIFE } from './spoken-matters-of-life'
import { MATTERS_OF_TOWNSHIP } from './spoken-matters-of-township'

/** A matter as people talk of it: a word of every group is in what they say; then these words of the documents are meant. */
export interface SpokenTopic {
  readonly groups: readonly (readonly string[])[]
  readonly meant: readonly string[]
  /** How sure it is that this is the matter, from 0 to 1. */
  readonly surety: number
}

/*
 * One matter a line: what is said, groups of words joined by «+» of which each must be there, then what the documents call it,
 * the best word first. Written by matters of life in a township, from memory, not by the queries that measure it.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

const topicsOf = (lines: readonly string[], surety: number): readonly SpokenTopic[] =>
  lines
    .flatMap((one) => one.trim().split('\n'))
    .map((line) => {
      const [said = '', meant = ''] = line.split('=')
      return { groups: said.split('+').map(words), meant: words(meant), surety }
    })

const NEAR = topicsOf([MATTERS_OF_LIFE, MATTERS_OF_TOWNSHIP, MATTERS_OF_LAW], 1)
/** What one word gives away, for what is said of no nearer matter. */
const BY_WORD = topicsOf([MATTERS_BY_WORD], 0.85)

/** The matters, in the order of the tables. */
export const SPOKEN_TOPICS: readonly SpokenTopic[] = [...NEAR, ...BY_WORD]

/** What stands between the two characters of a word that people take apart: 干了一年活, 结了婚. */
const BETWEEN = '[了过着完个点些一两几半年月天回次]{0,3}'
const TWO_HAN = /^\p{Script=Han}{2}$/u

const saidAs = (word: string): RegExp | string =>
  TWO_HAN.test(word) ? new RegExp([...word].join(BETWEEN), 'u') : word

const SAID = new Map(SPOKEN_TOPICS.flatMap(({ groups }) => groups.flat()).map((word) => [word, saidAs(word)]))

/** Whether a word of the group stands in the text. */
const isSaid = (text: string, group: readonly string[]): boolean =>
  group.some((word) => {
    const said = SAID.get(word) ?? word
    return typeof said === 'string' ? text.includes(said) : said.test(text)
  })

const saidOf = (topics: readonly SpokenTopic[], folded: string): readonly SpokenTopic[] =>
  topics.filter(({ groups }) => groups.every((group) => isSaid(folded, group)))

/**
 * The matters that somebody talks of, by the words he uses, whatever stands between them; what a single word gives away only
 * where nothing nearer is said.
 * @example topicsIn('男人打媳妇')[0].meant[0] // '反家庭暴力'
 */
export const topicsIn = (folded: string): readonly SpokenTopic[] => {
  const near = saidOf(NEAR, folded)
  return near.length > 0 ? near : saidOf(BY_WORD, folded)
}
