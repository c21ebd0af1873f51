import { weekdayOf } from '../../domain/calendar/civil-date'
import type { LedgerDay } from '../../domain/statute/clock'
import { dayOfMonth, monthOf } from './day-words'

export interface Week {
  readonly key: string
  /** 「9月」 where a month begins, else empty. */
  readonly month: string
  /** Monday to Sunday; null outside of the ledger. */
  readonly days: readonly (LedgerDay | null)[]
}

const placeInWeek = (day: LedgerDay): number => weekdayOf(day.on) - 1

const monthMark = (days: readonly LedgerDay[], first: boolean): string => {
  const turning = days.find((day) => dayOfMonth(day.on) === 1) ?? (first ? days[0] : undefined)
  return turning === undefined ? '' : `${monthOf(turning.on)}月`
}

const asWeek = (days: readonly LedgerDay[], first: boolean): Week => {
  const cells = new Array<LedgerDay | null>(7).fill(null)
  for (const day of days) cells[placeInWeek(day)] = day
  return { key: days[0]?.on ?? '', month: monthMark(days, first), days: cells }
}

/** Cuts a ledger into calendar weeks, as a calendar on the wall shows them. */
export const weeksOf = (ledger: readonly LedgerDay[]): readonly Week[] => {
  const groups: LedgerDay[][] = []
  for (const day of ledger) {
    const last = groups[groups.length - 1]
    if (last === undefined || placeInWeek(day) === 0) groups.push([day])
    else last.push(day)
  }
  return groups.map((group, place) => asWeek(group, place === 0))
}
