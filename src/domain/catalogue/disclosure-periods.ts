import { addDays, addMonths, day, monthOf, yearOf } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { Every } from './catalogue-item'

/** One month, quarter, half-year or year that something regular is published for. */
export interface DisclosurePeriod {
  /** Stored with what is published for it: 2026-09, 2026Q3, 2026H1, 2026. */
  readonly key: string
  /** Chinese: 2026年第三季度. */
  readonly text: string
  readonly firstOn: IsoDate
  readonly lastOn: IsoDate
}

const MONTHS: Readonly<Record<Every, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 }
const QUARTERS = ['一', '二', '三', '四']

const keyOf = (every: Every, year: number, place: number): string => {
  if (every === 'month') return `${year}-${String(place + 1).padStart(2, '0')}`
  if (every === 'quarter') return `${year}Q${place + 1}`
  return every === 'half_year' ? `${year}H${place + 1}` : String(year)
}

const textOf = (every: Every, year: number, place: number): string => {
  if (every === 'month') return `${year}年${place + 1}月`
  if (every === 'quarter') return `${year}年第${QUARTERS[place]!}季度`
  return every === 'half_year' ? `${year}年${place === 0 ? '上' : '下'}半年` : `${year}年度`
}

/**
 * The period in which a day lies.
 * @example periodOf(day('2026-08-20'), 'quarter').key // '2026Q3'
 */
export const periodOf = (date: IsoDate, every: Every): DisclosurePeriod => {
  const months = MONTHS[every]
  const year = yearOf(date)
  const place = Math.floor((monthOf(date) - 1) / months)
  const firstOn = day(`${year}-${String(place * months + 1).padStart(2, '0')}-01`)
  const lastOn = addDays(addMonths(firstOn, months), -1)
  return { key: keyOf(every, year, place), text: textOf(every, year, place), firstOn, lastOn }
}

/**
 * Periods that ended on or after a day and before today, oldest first: those that something is owed for.
 * @example periodsEnded({ every: 'quarter', since: day('2026-01-01'), today: day('2026-07-01') }).map(({ key }) => key) // ['2026Q1', '2026Q2']
 */
export const periodsEnded = ({
  every,
  since,
  today,
}: {
  readonly every: Every
  readonly since: IsoDate
  readonly today: IsoDate
}): readonly DisclosurePeriod[] => {
  const ended: DisclosurePeriod[] = []
  for (
    let period = periodOf(since, every);
    period.lastOn < today;
    period = periodOf(addDays(period.lastOn, 1), every)
  )
    ended.push(period)
  return ended
}

const EVERY_BY_SHAPE: readonly (readonly [RegExp, Every])[] = [
  [/^\d{4}-(0[1-9]|1[0-2])$/, 'month'],
  [/^\d{4}Q[1-4]$/, 'quarter'],
  [/^\d{4}H[12]$/, 'half_year'],
  [/^\d{4}$/, 'year'],
]

const placeIn = (key: string): number => Number(key.slice(4).replace(/\D/g, '') || '1') - 1

/**
 * The period of a key, where it fits how often something is published; null else.
 * @example periodNamed('2026Q3', 'quarter')?.text // '2026年第三季度'
 */
export const periodNamed = (key: string, every: Every): DisclosurePeriod | null => {
  const shape = EVERY_BY_SHAPE.find(([pattern]) => pattern.test(key))
  if (shape === undefined || shape[1] !== every) return null
  const month = String(placeIn(key) * MONTHS[every] + 1).padStart(2, '0')
  return periodOf(day(`${key.slice(0, 4)}-${month}-01`), every)
}
