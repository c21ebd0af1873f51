import { monthOf, yearOf } from '../calendar/civil-date'
import type { CaseTiming } from './case-timing'
import { percentile } from './percentile'

/** The answers of one month, for the desk: nothing is kept back. Unit: requests; the median in working days. */
export interface MonthFigures {
  /** 1 to 12. */
  readonly month: number
  readonly inTime: number
  readonly late: number
  /** Days that counted towards the term; null where nothing was answered. */
  readonly median: number | null
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)

/**
 * The answers by letter of a year, month by month after the day of the letter; a month without any is there with zeros.
 * Source: Regulation (2019) Art. 33 (the term), Art. 50 (3).
 * @example monthFigures(timings, 2026)[2] // { month: 3, inTime: 4, late: 1, median: 11 }
 */
export const monthFigures = (timings: readonly CaseTiming[], year: number): readonly MonthFigures[] =>
  MONTHS.map((month) => {
    const answers = timings.filter(
      ({ answeredOn }) => answeredOn !== null && yearOf(answeredOn) === year && monthOf(answeredOn) === month,
    )
    const late = answers.filter(({ answer }) => answer === 'late').length
    const median = percentile(
      answers.map(({ counted }) => counted),
      50,
    )
    return { month, inTime: answers.length - late, late, median }
  })
