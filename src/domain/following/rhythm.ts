import { addDays, weekdayOf, type IsoDate } from '../calendar/civil-date'

/** How soon somebody hears of what he follows: at once, gathered once a day, or gathered once a week. */
export const RHYTHMS = ['immediate', 'daily', 'weekly'] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** How soon somebody hears of what is his own anyway; `off`: of nothing but what the law orders to tell him. */
export type OwnRhythm = Rhythm | 'off'

/** Chinese names. @example RHYTHM_TEXTS.daily // '每天一次' */
export const RHYTHM_TEXTS: Readonly<Record<OwnRhythm, string>> = {
  immediate: '马上',
  daily: '每天一次',
  weekly: '每周一次',
  off: '不用告诉',
}

/**
 * The sooner of several ways in which the same news would reach one person: he hears of it once.
 * @example soonest(['weekly', 'immediate']) // 'immediate'
 */
export const soonest = (rhythms: readonly Rhythm[]): Rhythm =>
  RHYTHMS.find((rhythm) => rhythms.includes(rhythm)) ?? 'immediate'

/** Rhythms in which news is gathered first. */
export type GatheredRhythm = Exclude<Rhythm, 'immediate'>

/**
 * The day before which news must have been noted to go out on a day: today for what goes out daily, this week's Monday for
 * what goes out weekly. A day on which the job didn't run is made up for on the next; a second run on the same day finds
 * nothing more.
 * @example digestBefore('weekly', day('2026-03-05')) // '2026-03-02'
 */
export const digestBefore = (rhythm: GatheredRhythm, today: IsoDate): IsoDate =>
  rhythm === 'daily' ? today : addDays(today, 1 - weekdayOf(today))
