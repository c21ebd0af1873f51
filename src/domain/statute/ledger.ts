import { addMonths } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { daysAfter } from '../calendar/working-days'
import type { Calendar } from '../calendar/working-days'
import type { LedgerDay, LedgerMark } from './clock'

/** A stretch of days that doesn't count: after `afterOn`, through `throughOn`. */
export interface StoppedDays {
  readonly afterOn: IsoDate
  readonly throughOn: IsoDate
  readonly reason: string
}

/** What a ledger of working days is written from. */
export interface WorkingDayCount {
  readonly startOn: IsoDate
  readonly dueOn: IsoDate
  readonly startReason: string
  readonly stops: readonly StoppedDays[]
}

/** What a ledger of calendar days or months is written from. */
export interface CalendarDayCount {
  readonly startOn: IsoDate
  /** Last day of the term before any rolling. */
  readonly termEndOn: IsoDate
  readonly dueOn: IsoDate
  readonly startReason: string
  /** Set for terms of months: `used` then tells full months. */
  readonly months: number | null
}

const startDay = (on: IsoDate, reason: string): LedgerDay => ({
  on,
  mark: 'start',
  used: 0,
  reason: `${reason}，当日不计入`,
})

const workingMark = (makeUp: boolean, last: boolean): LedgerMark =>
  last ? 'due' : makeUp ? 'make_up' : 'counted'

/**
 * The days of a working-day term, one by one: counted, rest or stopped, each with its Chinese reason.
 * The last line is marked `due`. Unit: working days used so far.
 * @example workingDayLedger({ startOn, dueOn, startReason: '收到申请', stops: [] }, nationalCalendar)
 */
export const workingDayLedger = (count: WorkingDayCount, calendar: Calendar): readonly LedgerDay[] => {
  const days: LedgerDay[] = [startDay(count.startOn, count.startReason)]
  let used = 0
  for (const { on, working, makeUp, reason } of daysAfter(calendar, count.startOn, count.dueOn)) {
    const stop = working ? count.stops.find((each) => each.afterOn < on && on <= each.throughOn) : undefined
    if (!working) days.push({ on, mark: 'rest', used, reason })
    else if (stop !== undefined) days.push({ on, mark: 'stopped', used, reason: stop.reason })
    else {
      used += 1
      days.push({ on, mark: workingMark(makeUp, on === count.dueOn), used, reason })
    }
  }
  return days
}

const usedOn = (count: CalendarDayCount, dayOfTerm: number, on: IsoDate): number => {
  if (count.months === null) return dayOfTerm
  let full = 0
  while (full < count.months && addMonths(count.startOn, full + 1) <= on) full += 1
  return full
}

const calendarReason = (count: CalendarDayCount, on: IsoDate, dayReason: string): string => {
  if (on > count.termEndOn) return on === count.dueOn ? '顺延后的最后一日' : `${dayReason}，期限顺延`
  if (on < count.termEndOn) return '日历日，计入'
  return count.dueOn === count.termEndOn ? '期限最后一日' : `期限最后一日为休息日（${dayReason}），顺延`
}

/**
 * The days of a term in calendar days or months; days after the term's own end are the rolling to a working day.
 * Unit: calendar days, or full months, used so far.
 * @example calendarDayLedger({ startOn, termEndOn, dueOn, startReason: '收到答复', months: null }, nationalCalendar)
 */
export const calendarDayLedger = (count: CalendarDayCount, calendar: Calendar): readonly LedgerDay[] => {
  const days: LedgerDay[] = [startDay(count.startOn, count.startReason)]
  let dayOfTerm = 0
  for (const { on, reason: dayReason } of daysAfter(calendar, count.startOn, count.dueOn)) {
    const rolling = on > count.termEndOn
    if (!rolling) dayOfTerm += 1
    const mark: LedgerMark = on === count.dueOn ? 'due' : rolling ? 'rest' : 'counted'
    const reason = calendarReason(count, on, dayReason)
    days.push({ on, mark, used: usedOn(count, dayOfTerm, on), reason })
  }
  return days
}
