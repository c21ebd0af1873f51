import { dayNumber, fromDayNumber } from './civil-date'
import type { IsoDate } from './civil-date'
import type { HolidayNotice } from './holiday-notice'
import type { LocalDays } from './local-days'

/** What one date is: worked or not, whether by exchange (调休), and why in Chinese. */
export interface DayKind {
  readonly working: boolean
  readonly makeUp: boolean
  readonly reason: string
}

/**
 * The dates a calendar covers, laid out for index arithmetic.
 * A *rank* is the number of working days up to and including a date; `byRank[r]` is the place of the r-th one.
 */
export interface DayTable {
  /** Day number of the first covered date. */
  readonly first: number
  readonly dates: readonly IsoDate[]
  readonly kinds: readonly DayKind[]
  readonly ranks: Int32Array
  readonly byRank: Int32Array
  /** Rank of the last date whose holidays are published. */
  readonly publishedRank: number
}

/** What a day table is made from. */
export interface DayTablePlan {
  readonly from: IsoDate
  readonly publishedThrough: IsoDate
  /** Last date of the table; dates after `publishedThrough` are laid out Monday to Friday. */
  readonly to: IsoDate
  readonly notices: readonly HolidayNotice[]
  readonly localDays: readonly LocalDays[]
}

const WEEKDAY: DayKind = { working: true, makeUp: false, reason: '工作日' }
const SATURDAY: DayKind = { working: false, makeUp: false, reason: '周六休息' }
const SUNDAY: DayKind = { working: false, makeUp: false, reason: '周日休息' }
const UNPUBLISHED: DayKind = {
  working: true,
  makeUp: false,
  reason: '暂按工作日计（该年放假安排尚未公布）',
}

const byWeekday = (number: number, published: boolean): DayKind => {
  const sinceMonday = (((number + 3) % 7) + 7) % 7
  if (sinceMonday === 5) return SATURDAY
  if (sinceMonday === 6) return SUNDAY
  return published ? WEEKDAY : UNPUBLISHED
}

const rest = (reason: string): DayKind => ({ working: false, makeUp: false, reason })
const makeUp = (reason: string): DayKind => ({ working: true, makeUp: true, reason })

const applyNotice = (kinds: Map<number, DayKind>, notice: HolidayNotice): void => {
  for (const date of notice.cancelledWork) kinds.delete(dayNumber(date))
  for (const { festival, from, to } of notice.off) {
    for (let at = dayNumber(from); at <= dayNumber(to); at += 1) kinds.set(at, rest(`${festival}放假`))
  }
  for (const { festival, on } of notice.work) kinds.set(dayNumber(on), makeUp(`${festival}调休上班`))
}

const applyLocal = (kinds: Map<number, DayKind>, local: LocalDays): void => {
  if (!local.inForce) return
  for (const date of local.off) kinds.set(dayNumber(date), rest(`${local.festival}放假（本地）`))
  for (const date of local.work) kinds.set(dayNumber(date), makeUp(`${local.festival}补班（本地）`))
}

const rankAll = (kinds: readonly DayKind[]): Pick<DayTable, 'ranks' | 'byRank'> => {
  const ranks = new Int32Array(kinds.length)
  const places = [-1]
  kinds.forEach((kind, place) => {
    if (kind.working) places.push(place)
    ranks[place] = places.length - 1
  })
  return { ranks, byRank: Int32Array.from(places) }
}

/**
 * Lays out every date of a calendar once, so that counting working days is two look-ups.
 * Source: 放假办法 Art. 4 and 6; a later notice wins over an earlier one, local days over national ones.
 * @example layOut({ from, to, publishedThrough, notices, localDays: [] }).publishedRank
 */
export const layOut = (plan: DayTablePlan): DayTable => {
  const special = new Map<number, DayKind>()
  const inOrder = [...plan.notices].sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))
  for (const notice of inOrder) applyNotice(special, notice)
  for (const local of plan.localDays) applyLocal(special, local)
  const first = dayNumber(plan.from)
  const published = dayNumber(plan.publishedThrough)
  const numbers = Array.from({ length: dayNumber(plan.to) - first + 1 }, (_, place) => first + place)
  const kinds = numbers.map((number) => special.get(number) ?? byWeekday(number, number <= published))
  const { ranks, byRank } = rankAll(kinds)
  return {
    first,
    dates: numbers.map(fromDayNumber),
    kinds,
    ranks,
    byRank,
    publishedRank: ranks[published - first]!,
  }
}
