import { day, todayIn, type IsoDate } from '../src/domain/calendar/civil-date'
import type { ServerClock } from './ports/clock'

const SHANGHAI = 'Asia/Shanghai'

/** A clock whose day can be set: the day stands where it was put, the time of day runs. */
export interface SettableClock extends ServerClock {
  /** Null gives the real day back. */
  setToday(today: IsoDate | null): void
}

const SHIFT_MS = 8 * 3_600_000

/** The instant with the same time of day in Shanghai, on another civil day. */
const onDay = (today: IsoDate, instant: string): string => {
  const timeOfDay = new Date(Date.parse(instant) + SHIFT_MS).toISOString().slice(11)
  return new Date(Date.parse(`${today}T${timeOfDay}`) - SHIFT_MS).toISOString()
}

/**
 * The real clock, or one that stands on a day. `instantNow` gives the time of day: unit ms since 1970, the
 * machine's where none is given. On a day that stands, midnight begins the same day once more.
 * @example serverClock(day('2026-03-02')).now().slice(0, 10) // '2026-03-02', or the day before it by UTC
 */
export const serverClock = (
  standsOn: IsoDate | null = null,
  instantNow: () => number = Date.now,
): SettableClock => {
  let today = standsOn
  const now = (): string => {
    const instant = new Date(instantNow()).toISOString()
    return today === null ? instant : onDay(today, instant)
  }
  return {
    now,
    today: () => today ?? day(todayIn(SHANGHAI, now())),
    setToday: (to) => {
      today = to
    },
  }
}
