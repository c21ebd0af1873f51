import { runReminders, tick } from '../../src/contract/reminders'
import { addDays, type IsoDate } from '../../src/domain/calendar/civil-date'
import type { Calendar } from '../../src/domain/calendar/working-days'
import { DayChecks, type DayFinding } from './checks'
import type { YearPlan } from './plan-year'
import type { Town } from './town'

/** What came of playing a year. */
export interface YearPlayed {
  readonly days: number
  readonly steps: number
  readonly reminders: number
  readonly asked: number
  readonly findings: readonly DayFinding[]
}

/** The last day that is played, the whole year where none is named. */
interface Playing {
  readonly through?: IsoDate
  /** Told each day before it is played. */
  readonly onDay?: (on: IsoDate) => void
  /** By which it is known whether the desk is open. */
  readonly calendar: Calendar
  readonly setToday: (on: IsoDate) => void
  readonly announceHoliday: (on: IsoDate) => Promise<void>
}

/** Whoever keeps the office's time: the reminders of the morning, and what waits to be delivered. */
const runTimer = async (town: Town): Promise<number> => {
  await town.ask('timer', tick, {})
  return (await town.ask('timer', runReminders, {})).queued
}

/** Plays a year day by day through the doors: what is planned, the timer, and what must hold at the end of each day. */
export const playYear = async (
  { year, steps, holiday }: YearPlan,
  town: Town,
  { through = `${year}-12-31` as IsoDate, onDay, calendar, setToday, announceHoliday }: Playing,
): Promise<YearPlayed> => {
  const checks = new DayChecks()
  const played = { days: 0, steps: 0, reminders: 0, findings: [] as DayFinding[] }
  for (let on = `${year}-01-01` as IsoDate; on <= through; on = addDays(on, 1)) {
    setToday(on)
    onDay?.(on)
    if (on === holiday.announcedOn) await announceHoliday(holiday.on)
    for (const { act } of steps.filter((step) => step.on === on)) {
      await act(town)
      played.steps += 1
    }
    played.reminders += await runTimer(town)
    played.findings.push(...(await checks.findings(town, calendar.isWorkingDay(on))))
    played.days += 1
  }
  return { ...played, asked: town.asked() }
}
