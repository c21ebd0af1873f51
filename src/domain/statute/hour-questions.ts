import { fail, ok, type Result } from '../result'
import { hoursAfter } from '../calendar/civil-date'
import {
  CONCERN_WORD_PERIOD,
  EMERGENCY_LOOK_PERIOD,
  GRAVE_BRIEFING_PERIOD,
  GRAVE_WORD_PERIOD,
  instantInChina,
  type HourPeriod,
} from './hours'
import type { EventName, NamedEvent } from './named-events'

type HourRule = readonly [from: EventName, period: HourPeriod]

const HOUR_RULES = {
  concern_word_due: ['concern_heard', CONCERN_WORD_PERIOD],
  grave_word_due: ['concern_heard', GRAVE_WORD_PERIOD],
  grave_briefing_due: ['concern_heard', GRAVE_BRIEFING_PERIOD],
  emergency_look_due: ['emergency_received', EMERGENCY_LOOK_PERIOD],
} as const satisfies Readonly<Record<string, HourRule>>

/** A question that can be asked of a list of events: until which hour? */
export type HourQuestion = keyof typeof HOUR_RULES

/**
 * Every question whose answer is an hour.
 * @example HOUR_QUESTIONS.includes('grave_word_due') // true
 */
export const HOUR_QUESTIONS = Object.keys(HOUR_RULES) as readonly HourQuestion[]

/**
 * Whether a text names one of them.
 * @example isHourQuestion('reply_due') // false
 */
export const isHourQuestion = (text: string): text is HourQuestion =>
  Object.prototype.hasOwnProperty.call(HOUR_RULES, text)

const impossible = (reason: string): Result<never, 'impossible-events'> =>
  fail('impossible-events', { reason })

/**
 * The last minute, as clocks in China show it: `YYYY-MM-DD HH:MM`. Hours run day and night, rest days too.
 * Source: 国办发〔2016〕61号, 80号; a letter about a danger by house rule. Fails: `impossible-events` with a Chinese `reason`.
 * @example dueAtOf({ ask: 'grave_word_due', events: parseNamedEvents('concern_heard 2026-03-02 at=22:10').value }) // ok('2026-03-03 03:10')
 */
export const dueAtOf = ({
  ask,
  events,
}: {
  readonly ask: HourQuestion
  readonly events: readonly NamedEvent[]
}): Result<string, 'impossible-events'> => {
  const [from, { hours }] = HOUR_RULES[ask]
  const [first, second] = events.filter(({ name }) => name === from)
  if (first === undefined) return impossible(`缺少事件 ${from}`)
  if (second !== undefined) return impossible(`事件 ${from} 只能有一个`)
  if (first.at === undefined) return impossible(`事件 ${from} 要写明几点几分，例：at=09:30`)
  const start = instantInChina(first.on, first.at)
  if (!start.ok) return impossible(`at 应为 HH:MM，写的是“${first.at}”`)
  return ok(
    hoursAfter(start.value, hours + 8)
      .slice(0, 16)
      .replace('T', ' '),
  )
}
