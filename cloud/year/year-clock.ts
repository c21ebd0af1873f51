import { daysBetween, type IsoDate } from '../../src/domain/calendar/civil-date'
import type { SettableClock } from '../server-clock'

const DAY = 86_400_000
/** Office hours begin. Unit: ms after midnight in Shanghai; and Shanghai's distance from UTC. */
const OPENS = 8 * 3_600_000
const SHANGHAI = 8 * 3_600_000
/** How far the clock moves each time it is looked at: the order of things shows, and a day is never used up. */
const STEP = 250

/** A clock that runs only while something happens, from eight in the morning of each day it is set to. */
export interface YearClock extends SettableClock {
  /** Monotonic milliseconds over the whole year, for limits. */
  ticks(): number
}

/** A clock for time travel: the same acts at the same instants whenever the year is played. */
export const yearClock = (from: IsoDate): YearClock => {
  let today = from
  let elapsed = 0
  const now = (): string => {
    elapsed += STEP
    return new Date(Date.parse(`${today}T00:00:00Z`) - SHANGHAI + OPENS + elapsed).toISOString()
  }
  return {
    now,
    today: () => today,
    setToday: (to) => {
      if (to === null) return
      today = to
      elapsed = 0
    },
    ticks: () => daysBetween(from, today) * DAY + elapsed,
  }
}
