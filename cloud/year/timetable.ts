import { addDays, weekdayOf, type IsoDate } from '../../src/domain/calendar/civil-date'
import { addWorkingDays, firstWorkingDayFrom, type Calendar } from '../../src/domain/calendar/working-days'
import type { Chance } from './seeded'
import type { Town, Who } from './town'

/** Something that is done on a day. */
export interface Step {
  readonly on: IsoDate
  readonly act: (town: Town) => Promise<void>
}

/** Days on which somebody isn't there, first and last. */
export interface Absence {
  readonly who: Who
  readonly from: IsoDate
  readonly through: IsoDate
}

/** When things can be done: working days on which whoever does them is there. */
export interface Timetable {
  /** The n-th working day after a day on which these people are all there; the next such day where one of them isn't. */
  after(on: IsoDate, days: number, who?: readonly Who[]): IsoDate
}

const OFFICE: readonly Who[] = ['clerk', 'handler']

/** Each of the office is away for some days, one after the other: sickness, training, leave. */
export const absencesIn = (year: number, chance: Chance): readonly Absence[] =>
  [2, 5, 7, 9, 11].map((month, at) => {
    const from =
      `${year}-${String(month).padStart(2, '0')}-${String(3 + chance.upTo(15)).padStart(2, '0')}` as IsoDate
    return { who: OFFICE[at % OFFICE.length] ?? 'clerk', from, through: addDays(from, 2 + chance.upTo(3)) }
  })

/** A timetable by the calendar of the year, around who is away. */
export const timetableOf = (calendar: Calendar, absences: readonly Absence[]): Timetable => {
  const isAway = (who: readonly Who[], on: IsoDate): boolean =>
    absences.some((away) => who.includes(away.who) && away.from <= on && on <= away.through)
  const working = (on: IsoDate): IsoDate => {
    const found = firstWorkingDayFrom(calendar, on)
    return found.ok ? found.value.on : on
  }
  const counted = (on: IsoDate, days: number): IsoDate => {
    const found = addWorkingDays(calendar, on, days)
    return found.ok ? found.value : addDays(on, days)
  }
  return {
    after: (on, days, who = OFFICE) => {
      let found = days === 0 ? working(on) : counted(on, days)
      while (isAway(who, found)) found = working(addDays(found, 1))
      return found
    },
  }
}

/** A day of a year by its number from 1, moved off weekends: people write on weekdays mostly. */
export const dayOfYear = (year: number, number: number): IsoDate => {
  const on = addDays(`${year}-01-01` as IsoDate, number - 1)
  const weekday = weekdayOf(on)
  return weekday >= 6 ? addDays(on, weekday === 6 ? -1 : 1) : on
}
