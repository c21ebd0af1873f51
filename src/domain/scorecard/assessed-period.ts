import { addDays, yearOf, type IsoDate } from '../calendar/civil-date'
import { periodNamed, periodOf, type DisclosurePeriod } from '../catalogue/disclosure-periods'

/** A quarter or a year for which units are measured. */
export type AssessedPeriod = DisclosurePeriod

/**
 * The period of a key; null for what is neither a quarter nor a year.
 * @example assessedPeriod('2026Q3')?.text // '2026年第三季度'
 */
export const assessedPeriod = (key: string): AssessedPeriod | null =>
  periodNamed(key, 'quarter') ?? periodNamed(key, 'year')

const QUARTERS_BACK = 4

/**
 * Periods that may be chosen on a day: the quarter that runs and the four before it, this year and the last.
 * @example periodsToAssess(day('2026-11-27')).map(({ key }) => key) // ['2026Q4', '2026Q3', …, '2026', '2025']
 */
export const periodsToAssess = (today: IsoDate): readonly AssessedPeriod[] => {
  const quarters = [periodOf(today, 'quarter')]
  for (let back = 0; back < QUARTERS_BACK; back += 1)
    quarters.push(periodOf(addDays(quarters[back]!.firstOn, -1), 'quarter'))
  const year = periodOf(today, 'year')
  const before = periodNamed(String(yearOf(today) - 1), 'year')
  return [...quarters, year, ...(before === null ? [] : [before])]
}

/**
 * Whether a period is over, so that a card may be drafted from it.
 * @example isOver({ lastOn: day('2026-09-30') }, day('2026-10-01')) // true
 */
export const isOver = ({ lastOn }: Pick<AssessedPeriod, 'lastOn'>, today: IsoDate): boolean => lastOn < today

/** Something with a last day, and when it was done; null while it isn't. */
export interface DueAndDone {
  readonly dueOn: IsoDate
  readonly doneOn: IsoDate | null
}

/**
 * Whether a thing belongs to a period: the one in which its last day lies, so that it is counted once. While the period
 * runs, what is open and not late yet isn't counted.
 * @example isDueIn(period, { dueOn, doneOn: null }, today)
 */
export const isDueIn = (
  { firstOn, lastOn }: Pick<AssessedPeriod, 'firstOn' | 'lastOn'>,
  { dueOn, doneOn }: DueAndDone,
  today: IsoDate,
): boolean => firstOn <= dueOn && dueOn <= lastOn && (doneOn !== null || dueOn < today)

/** @example isLate({ dueOn: day('2026-09-01'), doneOn: day('2026-09-02') }) // true */
export const isLate = ({ dueOn, doneOn }: DueAndDone): boolean => doneOn === null || doneOn > dueOn
