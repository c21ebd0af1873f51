const DIGIT = '零一二三四五六七八九'

const digit = (text: string): number => DIGIT.indexOf(text === '两' ? '二' : text)

const TENS = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u

/** 「十五」 and 「15」 as a number; NaN where it is none. Enough for terms up to 99. */
const numberOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const [whole, tens = '一', ones = '零'] = TENS.exec(text) ?? []
  if (whole !== undefined) return digit(tens) * 10 + digit(ones)
  return text.length === 1 && digit(text) > 0 ? digit(text) : Number.NaN
}

/** A promise of how long something takes: so many working days or days, 0 is on the spot. */
export interface PromisedTerm {
  readonly length: number
  readonly unit: 'working_days' | 'days'
}

const TERM = /(\d+|[一二三四五六七八九十两]+)\s*(?:个)?(工作日|天|日)/u

/**
 * A promised term as a number; null where the words name none.
 * Source: 优化营商环境条例 Art. 36 (限时办结). Unit: as the words say.
 * @example promisedTerm('承诺3个工作日内办结') // { length: 3, unit: 'working_days' }
 */
export const promisedTerm = (words: string): PromisedTerm | null => {
  if (/当场|即时|即办|马上/u.test(words)) return { length: 0, unit: 'working_days' }
  const [, count = '', unit = ''] = TERM.exec(words) ?? []
  const length = numberOf(count)
  return Number.isNaN(length) || count === ''
    ? null
    : { length, unit: unit === '工作日' ? 'working_days' : 'days' }
}

/** @example promisedTermText({ length: 0, unit: 'working_days' }) // '当场办结' */
export const promisedTermText = ({ length, unit }: PromisedTerm): string =>
  length === 0 ? '当场办结' : unit === 'working_days' ? `${length}个工作日` : `${length}天`
