import { todayIn } from '../calendar/civil-date'
import { timeOfDay } from '../look-up/wrong-tries'

/** Types of the fields of a subscribe message template; the name of a field is its type and a number, e.g. thing1. */
export const FIELD_TYPES = ['thing', 'phrase', 'name', 'character_string', 'number', 'time', 'date'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/** Most characters of a field. Source: WeChat's pages on templates; they change without notice. */
const LONGEST: Readonly<Record<FieldType, number>> = {
  thing: 20,
  phrase: 5,
  name: 10,
  character_string: 32,
  number: 32,
  time: 20,
  date: 20,
}

/** What stands in a field that would be empty: WeChat refuses the whole message for one. */
const INSTEAD: Readonly<Record<FieldType, string>> = {
  thing: '请打开小程序看',
  phrase: '有新消息',
  name: '您',
  character_string: '-',
  number: '0',
  time: '2026年1月1日',
  date: '2026年1月1日',
}

/** What may not stand in a field, by its type. */
const FOREIGN: Readonly<Record<FieldType, RegExp>> = {
  thing: /[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu,
  phrase: /[^\p{Script=Han}]+/gu,
  name: /[^\p{Script=Han}]+/gu,
  character_string: /[^\x21-\x7e]+/g,
  number: /\D+/g,
  time: /(?!)/g,
  date: /(?!)/g,
}

const GAPS: Partial<Record<FieldType, string>> = { thing: ' ', character_string: '-' }

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/**
 * An instant as WeChat writes it, in Shanghai.
 * @example momentText('2026-01-05T07:01:00.000Z') // '2026年1月5日 15:01'
 */
export const momentText = (instant: string): string => {
  const [year, month, dayOfMonth] = todayIn('Asia/Shanghai', instant).split('-').map(Number)
  return `${year}年${month}月${dayOfMonth}日 ${timeOfDay(instant)}`
}

/**
 * A text within a length, counted as WeChat counts: by code points, cut with an ellipsis, never in the middle of a character.
 * @example within('盏公申〔2026〕1号', 20) // '盏公申〔2026〕1号'
 */
export const within = (text: string, longest: number): string => {
  const characters = Array.from(text)
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}

const cut = (text: string, type: FieldType): string =>
  type === 'thing' ? within(text, LONGEST.thing) : Array.from(text).slice(0, LONGEST[type]).join('')

/**
 * A text as a field of a type takes it: only characters of that type, no longer than WeChat allows, never empty; an
 * instant for `time` and `date`. Whatever goes in, what comes out is not refused (47003).
 * @example fitField('phrase', '答复期限延长了') // '答复期限延'
 */
export const fitField = (type: FieldType, text: string): string => {
  if (type === 'time' || type === 'date') return INSTANT.test(text) ? momentText(text) : INSTEAD[type]
  const gap = GAPS[type] ?? ''
  const own = text.replace(FOREIGN[type], gap).replace(/^[-\s]+|[-\s]+$/g, '')
  return own === '' ? INSTEAD[type] : cut(own, type)
}

/**
 * Type of a field by its name; null when WeChat has no such type.
 * @example typeOfField('character_string2') // 'character_string'
 */
export const typeOfField = (name: string): FieldType | null => {
  const word = /^([a-z_]+)\d{1,2}$/.exec(name)?.[1]
  return FIELD_TYPES.find((type) => type === word) ?? null
}
