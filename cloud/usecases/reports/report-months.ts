import type { ReportMonths } from '../../../src/contract/annual-reports'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { ok } from '../../../src/domain/result'
import { timingOf } from '../../../src/domain/timeliness/case-timing'
import { monthFigures, type MonthFigures } from '../../../src/domain/timeliness/month-figures'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { pictureOf } from '../requests/case-picture'
import { reading } from '../acting/reading'
import { calendarProblem, yearProblem } from './report-picture'

/** The answers of a year month by month, as the records stand now. */
export const monthsOfYear = async (
  year: number,
  { cases, settings }: Pick<Stores, 'cases' | 'settings'>,
  today: IsoDate,
): Promise<readonly MonthFigures[]> => {
  const timings = (await cases.listEndedIn(year))
    .map((record) => timingOf(pictureOf(record, settings, today).state, today, settings.calendar))
    .filter((timing) => timing !== null)
  return monthFigures(timings, year)
}

/** How punctual a year's answers were, month by month. */
export const readMonthsOfReport: UseCase<{ readonly id: string }, ReportMonths> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const [year, today] = [Number(input.id), world.clock.today()]
    const possible = yearProblem(year, stores.settings, today)
    if (!possible.ok) return possible
    const counted = calendarProblem(year, stores.settings)
    if (!counted.ok) return counted
    return ok({ year, months: await monthsOfYear(year, stores, today) })
  })
