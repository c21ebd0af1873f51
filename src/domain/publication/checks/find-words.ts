import type { CheckFinding, PlacedText } from './finding'
import { WORD_RULES, type WordRule } from './word-list'

/** 截止 is wrong only before a date. */
const BEFORE_A_DATE = /^(\d{4}年|\d{1,2}月|今年|去年|本月|上月)/

const isExcepted = (rule: WordRule, text: string, at: number): boolean =>
  rule.unlessIn?.some((longer) => text.startsWith(longer, at)) === true ||
  (rule.wrong === '截止' && !BEFORE_A_DATE.test(text.slice(at + rule.wrong.length)))

const placesOf = (wrong: string, text: string): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) places.push(at)
  return places
}

const messageOf = ({ wrong, right, kind, why }: WordRule): string => {
  const because = why === '' ? '' : `：${why}`
  return kind === 'typo' ? `“${wrong}”疑为“${right}”之误${because}` : `“${wrong}”宜改用“${right}”${because}`
}

/**
 * Wrong and irregular forms of a text, in their order.
 * @example findWords({ field: 'blocks', block: 0, text: '打入帐户' })[0].suggestion // '账户'
 */
export const findWords = ({ field, block, text }: PlacedText): readonly CheckFinding[] =>
  WORD_RULES.flatMap((rule) =>
    placesOf(rule.wrong, text)
      .filter((at) => !isExcepted(rule, text, at))
      .map((at) => ({
        kind: rule.kind,
        place: { field, block, from: at, to: at + rule.wrong.length },
        text: rule.wrong,
        suggestion: rule.right,
        message: messageOf(rule),
      })),
  ).sort((one, other) => one.place.from - other.place.from)
