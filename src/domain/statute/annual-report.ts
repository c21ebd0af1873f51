import { addDays, parseDay, yearOf } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { ok } from '../result'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import { calendarDayLedger } from './ledger'
import { ANNUAL_REPORT_ARTICLE } from './periods'
import { clockWith } from './term'

/**
 * Last day to publish the annual report on a year: a fixed date of the next year, 31 January unless the county's
 * notice says otherwise (A13). Never rolled, so it needs no calendar and is certain for any year.
 * Source: Regulation (2019) Art. 49, by analogy for a township. Throws on a setting that is no date: a broken setting.
 * @example annualReportDeadline(day('2025-12-31'), nationalCalendar) // due 2026-01-31
 */
export const annualReportDeadline = (
  yearEndOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const { annualReportOn } = choicesOf(chosen)
  const due = parseDay(`${yearOf(yearEndOn) + 1}-${annualReportOn}`)
  if (!due.ok) throw new RangeError(`annualReportOn is not MM-DD: ${annualReportOn}`)
  const dueOn = due.value
  const clock = {
    name: 'annual_report',
    startOn: yearEndOn,
    dueOn,
    unit: 'fixed_date',
    length: 1,
    basis: [ANNUAL_REPORT_ARTICLE],
    choices: ['A13'],
    provisional: false,
    breaches: [],
    cautiousOn: workedBefore(dueOn, calendar),
  } as const
  const count = { startOn: yearEndOn, termEndOn: dueOn, dueOn, startReason: '报告年度结束', months: null }
  return ok(clockWith(clock, () => calendarDayLedger(count, calendar)))
}

const workedBefore = (dueOn: IsoDate, calendar: Calendar): IsoDate | null => {
  if (dueOn > calendar.publishedThrough || dueOn < calendar.coveredFrom || calendar.isWorkingDay(dueOn))
    return null
  let on = addDays(dueOn, -1)
  while (on > calendar.coveredFrom && !calendar.isWorkingDay(on)) on = addDays(on, -1)
  return on
}
