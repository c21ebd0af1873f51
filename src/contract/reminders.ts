import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { CaseReminders } from '../domain/information-request/reminders-by-case'
import { civilDay } from './civil-day'
import { answering } from './endpoint'

/** One reminder the job would send, or has sent, on a day. Never holds personal data. */
export interface ReminderView {
  readonly on: string
  readonly caseNumber: string
  readonly toRole: string
  readonly kind: string
  readonly text: string
}

/** A page of what is going to be reminded, case by case; the case that is reminded of first comes first. */
export interface RemindersPage {
  /** The days that were looked at, both included. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly cases: readonly CaseReminders[]
  /** How many cases come after this page. */
  readonly left: number
  /** Send back as `cursor` for those, null on the last page. */
  readonly next: string | null
}

/**
 * What the reminder job would send on the days from `from` to `to` (at most 60 days), for the staff; without them on today
 * and the forty days after it.
 */
export const previewReminders = answering<RemindersPage>()({
  area: 'staff',
  method: 'GET',
  path: '/reminders',
  input: () =>
    z.strictObject({
      from: z.optional(civilDay),
      to: z.optional(civilDay),
      cursor: z._default(z.string().check(z.regex(/^\d{0,5}$/, '页码不对，请从头看')), ''),
    }),
})

/** Runs today's reminders into the outbox, once a day each. Needs the job secret. */
export const runReminders = answering<{
  readonly queued: number
  readonly reminders: readonly ReminderView[]
}>()({
  area: 'jobs',
  method: 'POST',
  path: '/reminders',
  input: () => z.strictObject({}),
})

/** Delivers what waits in the outbox and anchors the day's audit heads. Needs the job secret. */
export const tick = answering<{
  readonly delivered: number
  readonly failed: number
  readonly anchoredOn: string
}>()({
  area: 'jobs',
  method: 'POST',
  path: '/tick',
  input: () => z.strictObject({}),
})

/** Runs the jobs of every township of the host, with the week's digest where `digest` is `1`. Needs the job secret. */
export const runRound = answering<{
  readonly townships: number
  /** Ids of the townships in which something went wrong; they are tried again in the next round. */
  readonly failed: readonly string[]
}>()({
  area: 'jobs',
  method: 'POST',
  path: '/round',
  input: () => z.strictObject({ digest: z._default(z.enum(['', '1']), '') }),
})
