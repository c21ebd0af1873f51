import { formatChineseDate, parseDay, weekdayOf, type IsoDate } from '../../calendar/civil-date'
import type { CheckFinding, PlacedText } from './finding'
import { matchesOf } from './matches-of'

/** The first group of each pattern stands before the date and is no part of it. */
const FULL = /()(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:\s*[（(]?(?:星期|周)([一二三四五六日天]))?/g
const MONTH = /(^|[^\d年])(\d{1,2})月(\d{1,2})日/g
const DOTTED = /(^|[^\d.])((?:19|20)\d{2})[.／/](\d{1,2})[.／/](\d{1,2})/g
const SHORT_YEAR = /(^|[^\d])(\d{2})年(\d{1,2})月(\d{1,2})日/g
const WEEKDAYS = '一二三四五六日'

const two = (part: string): string => part.padStart(2, '0')
const dayOf = (year: string, month: string, date: string): IsoDate | null => {
  const parsed = parseDay(`${year}-${two(month)}-${two(date)}`)
  return parsed.ok ? parsed.value : null
}

type Found = Pick<CheckFinding, 'kind' | 'suggestion' | 'message'>
type Parts = readonly [whole: string, first: string, second: string, third: string, weekday: string]

const noSuchDate = (words: string): Found => ({
  kind: 'no_such_date',
  suggestion: '',
  message: `没有“${words}”这一天`,
})

const wrongWeekday = (on: IsoDate, whole: string, weekday: string): Found | null => {
  const right = WEEKDAYS[weekdayOf(on) - 1] ?? ''
  const said = weekday.replace('天', '日')
  if (said === '' || said === right) return null
  const message = `${formatChineseDate(on)}是星期${right}，不是星期${said}`
  return { kind: 'weekday', suggestion: whole.slice(0, -1) + right, message }
}

const paddedForm = (on: IsoDate, month: string, date: string): Found | null =>
  month.startsWith('0') || date.startsWith('0')
    ? {
        kind: 'date_form',
        suggestion: formatChineseDate(on),
        message: '公文里月、日不编虚位（1月不写01月）',
      }
    : null

const ofFull = ([whole, year, month, date, weekday]: Parts): Found | null => {
  const on = dayOf(year, month, date)
  if (on === null) return noSuchDate(`${year}年${month}月${date}日`)
  return wrongWeekday(on, whole, weekday) ?? paddedForm(on, month, date)
}

/** Days that exist in some year: 2月29日 does. */
const ofMonth = ([, month, date]: Parts): Found | null =>
  dayOf('2024', month, date) === null ? noSuchDate(`${month}月${date}日`) : null

const ofDotted = ([whole, year, month, date]: Parts): Found => {
  const on = dayOf(year, month, date)
  if (on === null) return noSuchDate(whole)
  const message = '公文里的日期用“年、月、日”写全'
  return { kind: 'date_form', suggestion: formatChineseDate(on), message }
}

const ofShortYear = ([, year, month, date]: Parts): Found => ({
  kind: 'date_form',
  suggestion: `20${year}年${month}月${date}日`,
  message: '年份写四位数字',
})

const RULES: readonly (readonly [RegExp, (parts: Parts) => Found | null])[] = [
  [FULL, ofFull],
  [MONTH, ofMonth],
  [DOTTED, ofDotted],
  [SHORT_YEAR, ofShortYear],
]

const partsOf = ([whole, before = '', first = '', second = '', ...rest]: RegExpExecArray): Parts => [
  whole.slice(before.length),
  first,
  second,
  rest[0] ?? '',
  rest[1] ?? '',
]

/**
 * Dates that don't exist, weekdays that don't fit, and dates in a form that official documents don't use.
 * Source: GB/T 9704-2012 §7.3.5, GB/T 15835-2011.
 * @example findDates({ field: 'blocks', block: 0, text: '2026年2月30日' })[0].kind // 'no_such_date'
 */
export const findDates = ({ field, block, text }: PlacedText): readonly CheckFinding[] =>
  RULES.flatMap(([pattern, judge]) =>
    matchesOf(pattern, text).flatMap((match) => {
      const parts = partsOf(match)
      const found = judge(parts)
      const from = match.index + (match[1] ?? '').length
      const place = { field, block, from, to: from + parts[0].length }
      return found === null ? [] : [{ ...found, place, text: parts[0] }]
    }),
  )
