import { ROUND_MAJOR_PERIOD } from '../statute/opinion-round'

/** Where else one can speak: never only on a phone. '' for what there isn't. */
export interface OtherWays {
  readonly phone: string
  readonly address: string
  /** A meeting one can come to: when and where. */
  readonly meeting: string
}

/** A draft that people are asked about. */
export interface RoundContent {
  readonly title: string
  /** Why it is drafted, what it changes, in plain words. */
  readonly background: string
  /** The draft, paragraph by paragraph: number 1 is the first. */
  readonly blocks: readonly string[]
  /** 重大行政决策: thirty days at least, unless it is said why not. */
  readonly isMajor: boolean
  /** Calendar days, the day of opening not counted. */
  readonly days: number
  /** Why a major one is asked about for less than thirty days; '' else. */
  readonly shortBecause: string
  readonly otherWays: OtherWays
}

/** Shortest and longest time that anybody is asked for, by house rule. Unit: calendar days. */
export const SHORTEST_ROUND = 7
export const LONGEST_ROUND = 365
/** Most paragraphs of one draft. */
export const MOST_BLOCKS = 400

/**
 * A pasted text as paragraphs: one a line, empty lines left out.
 * @example blocksOf('第一条　……\n\n第二条　……').length // 2
 */
export const blocksOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Something that a draft lacks: its field and, in Chinese, what to do. */
export interface MissingInRound {
  readonly field: string
  readonly message: string
}

const lacks = (isLacking: boolean, field: string, message: string): readonly MissingInRound[] =>
  isLacking ? [{ field, message }] : []

const blank = (text: string): boolean => text.trim() === ''

/**
 * What a draft still lacks before anybody can be asked about it; empty when it may be submitted.
 * Source: 重大行政决策程序暂行条例 (2019) Art. 15 (draft, explanation, how and until when; thirty days or reasons).
 * @example missingInRound({ ...content, isMajor: true, days: 15, shortBecause: '' })[0].field // 'shortBecause'
 */
export const missingInRound = (content: RoundContent): readonly MissingInRound[] => {
  const { title, background, blocks, isMajor, days, shortBecause, otherWays } = content
  const { phone, address, meeting } = otherWays
  return [
    ...lacks(blank(title), 'title', '请填写标题'),
    ...lacks(blank(background), 'background', '请写明为什么起草、改变什么'),
    ...lacks(blocks.length === 0, 'text', '请贴上征求意见的全文'),
    ...lacks(blocks.length > MOST_BLOCKS, 'text', `全文最多 ${MOST_BLOCKS} 段，请分开征求`),
    ...lacks(
      !Number.isInteger(days) || days < SHORTEST_ROUND || days > LONGEST_ROUND,
      'days',
      `征集天数在 ${SHORTEST_ROUND} 天到 ${LONGEST_ROUND} 天之间`,
    ),
    ...lacks(
      isMajor && days < ROUND_MAJOR_PERIOD.length && blank(shortBecause),
      'shortBecause',
      `重大行政决策一般不少于 ${ROUND_MAJOR_PERIOD.length} 天；要缩短，请写明紧急的理由，理由会一起公布`,
    ),
    ...lacks(
      blank(phone) && blank(address) && blank(meeting),
      'phone',
      '请至少写一种不用手机也能提意见的办法：电话、地址或者座谈会',
    ),
  ]
}

/**
 * Everything of a draft that everybody would read, by field.
 * @example publicTextsOf(content).background
 */
export const publicTextsOf = ({
  title,
  background,
  blocks,
  shortBecause,
}: RoundContent): Readonly<Record<string, string>> => ({
  title,
  background,
  text: blocks.join('\n'),
  shortBecause,
})
