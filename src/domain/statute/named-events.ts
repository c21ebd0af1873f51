import { parseDay } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { fail, ok } from '../result'
import type { Result } from '../result'

/** Names of events in the notation of the deadline vectors (docs/statute.md). */
export const EVENT_NAMES = [
  'received',
  'correction_notice',
  'correction_received',
  'third_party_sent',
  'third_party_received',
  'third_party_replied',
  'agency_sent',
  'agency_received',
  'agency_replied',
  'extended',
  'fee_notice_received',
  'fee_paid',
  'formed',
  'published',
  'petition_received',
  'petition_transferred',
  'petition_accepted',
  'petition_extended',
  'petition_reply_served',
  'message_received',
  'message_extended',
  'disclosure_complaint_received',
  'disclosure_complaint_extended',
  'topic_named',
  'topic_extended',
  'opinion_round_ended',
  'reply_served',
  'reconsideration_accepted',
  'reconsideration_served',
  'assigned',
  'complex',
  'year_end',
] as const

/** Names of events from which a term runs in hours: they are written with their time of day. */
export const HOUR_EVENT_NAMES = ['concern_heard', 'emergency_received'] as const

export type EventName = (typeof EVENT_NAMES)[number] | (typeof HOUR_EVENT_NAMES)[number]

/** One event of a worked example: `name YYYY-MM-DD [who=…] [days=…] [at=HH:MM]`. */
export interface NamedEvent {
  readonly name: EventName
  readonly on: IsoDate
  readonly who: string
  /** Null when not written. */
  readonly days: number | null
  /** Time of day in China, HH:MM; absent when not written. */
  readonly at?: string
}

const NAMES: readonly string[] = [...EVENT_NAMES, ...HOUR_EVENT_NAMES]

const isEventName = (text: string): text is EventName => NAMES.includes(text)

const SETTING = /^(who|days|at)=(\S+)$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

type Settings = Pick<NamedEvent, 'who' | 'days' | 'at'>

const refuse = (reason: string): Result<never, 'malformed-event'> => fail('malformed-event', { reason })

const problemIn = (name: string, value: string): string | null => {
  if (name === 'days' && !/^-?\d{1,4}$/.test(value)) return `days 应为整数，写的是“${value}”`
  return name === 'at' && !TIME.test(value) ? `at 应为 HH:MM，写的是“${value}”` : null
}

const readSettings = (words: readonly string[]): Result<Settings, 'malformed-event'> => {
  let settings: Settings = { who: '', days: null }
  for (const word of words) {
    const [, name, value = ''] = SETTING.exec(word) ?? []
    if (name === undefined) return refuse(`不认识的参数“${word}”，只可写 who=…、days=… 或 at=…`)
    const problem = problemIn(name, value)
    if (problem !== null) return refuse(problem)
    settings = { ...settings, [name]: name === 'days' ? Number(value) : value }
  }
  return ok(settings)
}

const readEvent = (text: string): Result<NamedEvent, 'malformed-event'> => {
  const [name = '', date = '', ...rest] = text.split(/\s+/)
  if (!isEventName(name)) return refuse(`不认识的事件“${name}”`)
  const on = parseDay(date)
  if (!on.ok) return refuse(`事件 ${name} 的日期“${date}”不存在或不是 YYYY-MM-DD`)
  const settings = readSettings(rest)
  return settings.ok ? ok({ name, on: on.value, ...settings.value }) : settings
}

/**
 * Reads `name YYYY-MM-DD [key=value…]; …`.
 * Fails: `malformed-event` with a Chinese `reason`: no event at all, unknown name or setting, a date that doesn't exist.
 * @example parseNamedEvents('received 2024-03-04; extended 2024-03-29 days=10')
 */
export const parseNamedEvents = (text: string): Result<readonly NamedEvent[], 'malformed-event'> => {
  const events: NamedEvent[] = []
  for (const part of text.split(';')) {
    const trimmed = part.trim()
    if (trimmed === '') continue
    const event = readEvent(trimmed)
    if (!event.ok) return event
    events.push(event.value)
  }
  return events.length === 0 ? refuse('没有任何事件') : ok(events)
}
