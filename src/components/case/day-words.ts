import { weekdayOf, type IsoDate } from '../../domain/calendar/civil-date'
import type { LedgerMark } from '../../domain/statute/clock'

const WEEKDAYS = ['', '一', '二', '三', '四', '五', '六', '日']

const parts = (on: string) => ({
  year: Number(on.slice(0, 4)),
  month: Number(on.slice(5, 7)),
  day: Number(on.slice(8, 10)),
})

/**
 * A date as a letter writes it.
 * @example dayInFull('2026-11-13') // '2026年11月13日'
 */
export const dayInFull = (on: string): string => {
  const { year, month, day } = parts(on)
  return `${year}年${month}月${day}日`
}

/** @example dayInShort('2026-11-13') // '11月13日' */
export const dayInShort = (on: string): string => {
  const { month, day } = parts(on)
  return `${month}月${day}日`
}

/** @example weekdayInWords('2026-11-13') // '星期五' */
export const weekdayInWords = (on: IsoDate): string => `星期${WEEKDAYS[weekdayOf(on)] ?? ''}`

/** @example monthInFull('2026-11-13') // '2026年11月' */
export const monthInFull = (on: string): string => {
  const { year, month } = parts(on)
  return `${year}年${month}月`
}

export const dayOfMonth = (on: string): number => parts(on).day
export const monthOf = (on: string): number => parts(on).month

/** What a mark says in words. */
export const MARK_WORDS: Readonly<Record<LedgerMark, string>> = {
  start: '起点，不计',
  counted: '计 1 天',
  make_up: '调休上班，计 1 天',
  rest: '休息，不计',
  stopped: '暂停，不计',
  due: '最后一天',
}

const SHANGHAI_MINUTES = 8 * 60
const MINUTE = 60_000

/**
 * An instant as Chinese clocks showed it.
 * @example instantInFull('2026-09-18T02:32:00Z') // '2026年9月18日 10:32'
 */
export const instantInFull = (at: string): string => {
  const shifted = new Date(Date.parse(at) + SHANGHAI_MINUTES * MINUTE)
  if (Number.isNaN(shifted.getTime())) return at
  const text = shifted.toISOString()
  return `${dayInFull(text.slice(0, 10))} ${text.slice(11, 16)}`
}
