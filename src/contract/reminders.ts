import * as z from 'zod/mini'
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

/** What the reminder job would send on each day from `from` to `to` (at most 60 days), for the staff. */
export const previewReminders = answering<{ readonly reminders: readonly ReminderView[] }>()({
  area: 'staff',
  method: 'GET',
  path: '/reminders',
  input: z.strictObject({ from: civilDay, to: civilDay }),
})

/** Runs today's reminders into the outbox, once a day each. Needs the job secret. */
export const runReminders = answering<{
  readonly queued: number
  readonly reminders: readonly ReminderView[]
}>()({
  area: 'jobs',
  method: 'POST',
  path: '/reminders',
  input: z.strictObject({}),
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
  input: z.strictObject({}),
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
  input: z.strictObject({ digest: z._default(z.enum(['', '1']), '') }),
})
