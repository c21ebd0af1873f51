import { formatChineseDate, hasCome, hoursAfter, todayIn, type IsoDate } from '../calendar/civil-date'
import { fail, ok, type Result } from '../result'

/** A length in hours with the words that set it. Hours run day and night, rest days too. */
export interface HourPeriod {
  readonly hours: number
  /** Document in citation form. */
  readonly article: string
  /** False where the text was known from others' copies and not read word for word ([K] in docs/statute.md). */
  readonly read: boolean
}

const GUIDE_2016_61 = '国办发〔2016〕61号'
const GUIDE_2016_80 = '国办发〔2016〕80号'

/** Authoritative word on a grave emergency. @example GRAVE_WORD_PERIOD.hours // 5 */
export const GRAVE_WORD_PERIOD: HourPeriod = { hours: 5, article: GUIDE_2016_80, read: false }
/** Press conference on the same. @example GRAVE_BRIEFING_PERIOD.hours // 24 */
export const GRAVE_BRIEFING_PERIOD: HourPeriod = {
  hours: 24,
  article: `${GUIDE_2016_61}、${GUIDE_2016_80}`,
  read: false,
}
/** Response to any other public concern. @example CONCERN_WORD_PERIOD.hours // 48 */
export const CONCERN_WORD_PERIOD: HourPeriod = { hours: 48, article: GUIDE_2016_61, read: false }

/** Looking at a letter about a danger that is happening: no national number, house rule. @example EMERGENCY_LOOK_PERIOD.hours // 2 */
export const EMERGENCY_LOOK_PERIOD: HourPeriod = {
  hours: 2,
  article: '来信办理规则（本镇规定）',
  read: false,
}

/** A period of hours worked out: until which instant, and whether and when it was kept. */
export interface HourClock {
  readonly startAt: string
  /** Last lawful instant, ISO 8601 UTC. */
  readonly dueAt: string
  readonly hours: number
  readonly article: string
  readonly read: boolean
  /** Instant at which it was met; null while it runs. */
  readonly metAt: string | null
}

/**
 * A clock in hours from an instant. No day is left out: the guides count hours, not working time.
 * @example hourClock('2026-03-02T01:00:00.000Z', GRAVE_WORD_PERIOD, null).dueAt // '2026-03-02T06:00:00.000Z'
 */
export const hourClock = (
  startAt: string,
  { hours, article, read }: HourPeriod,
  metAt: string | null,
): HourClock => ({ startAt, dueAt: hoursAfter(startAt, hours), hours, article, read, metAt })

/**
 * Whether a clock was or is being missed at an instant.
 * @example isMissed(hourClock('2026-03-02T01:00:00.000Z', GRAVE_WORD_PERIOD, null), '2026-03-02T06:00:01.000Z') // true
 */
export const isMissed = ({ dueAt, metAt }: HourClock, now: string): boolean => !hasCome(metAt ?? now, dueAt)

/**
 * How long, in Chinese, to the minute.
 * @example minutesInWords(150) // '2小时30分钟'
 */
export const minutesInWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  if (hours === 0) return `${rest}分钟`
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分钟`
}

/**
 * An instant as Chinese clocks showed it, with minutes.
 * @example chineseInstant('2026-03-02T02:05:00.000Z') // '2026年3月2日10时05分'
 */
export const chineseInstant = (at: string): string => {
  const on: IsoDate = todayIn('Asia/Shanghai', at)
  const [hour = '', minute = ''] = clockInChina(at).split(':')
  return `${formatChineseDate(on)}${Number(hour)}时${minute}分`
}

const CLOCK_TIME = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/u

/**
 * The instant of a time of day in China, as somebody typed it.
 * Fails: `not-a-time` when it is not written 9:30 or 21:05.
 * @example instantInChina(day('2026-03-02'), '9:30') // ok('2026-03-02T01:30:00.000Z')
 */
export const instantInChina = (on: IsoDate, clock: string): Result<string, 'not-a-time'> => {
  const parts = CLOCK_TIME.exec(clock.trim())
  if (parts === null) return fail('not-a-time', { clock })
  return ok(hoursAfter(`${on}T${String(parts[1]).padStart(2, '0')}:${parts[2]}:00.000Z`, -8))
}

/**
 * The time of day in China at an instant.
 * @example clockInChina('2026-03-02T01:30:00.000Z') // '09:30'
 */
export const clockInChina = (at: string): string => hoursAfter(at, 8).slice(11, 16)
