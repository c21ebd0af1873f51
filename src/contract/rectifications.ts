import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { Mending, RectificationAct, RectificationFacts } from '../domain/rectification/events'
import type { RectificationStatus } from '../domain/rectification/rectification-status'
import type { TimedStoryLine } from '../domain/dossier/story'
import { line, optionalLine } from './applicant'
import { attachmentIds, type AttachmentView } from './attachments'
import { identifier, nothing } from './case-id'
import { civilDay } from './civil-day'
import type { DeskActView } from './desk-act-view'
import { answering, givingFile } from './endpoint'

/** An order to correct on a list. `id` names the township and the order in it: `zhanxi.0af2`. */
export interface RectificationSummary {
  readonly id: string
  readonly township: string
  readonly title: string
  readonly status: RectificationStatus
  readonly statusText: string
  readonly dueOn: IsoDate
  /** Working days; negative when the township is late, null where nothing is owed by it. */
  readonly daysLeft: number | null
  readonly isLate: boolean
}

/** Orders, what presses first. */
export interface RectificationList {
  readonly today: IsoDate
  /** The usual term from today, for a new order. */
  readonly suggestedDueOn: IsoDate
  /** The usual term. Unit: working days. */
  readonly usualDays: number
  /** Townships that may be ordered; none for whoever isn't the county. */
  readonly townships: readonly { readonly id: string; readonly name: string }[]
  readonly rectifications: readonly RectificationSummary[]
}

/** One order, for both sides. */
export interface RectificationView extends RectificationSummary {
  readonly facts: RectificationFacts
  readonly mending: (Mending & { readonly on: IsoDate }) | null
  /** Files of all reports on it, oldest first. */
  readonly files: readonly AttachmentView[]
  readonly wasLate: boolean
  readonly timesReturned: number
  readonly today: IsoDate
  /** The usual term from today, for a return. */
  readonly suggestedDueOn: IsoDate
  readonly acts: readonly DeskActView<RectificationAct>[]
  readonly story: readonly TimedStoryLine[]
  readonly seq: number
}

const id = z
  .string({ error: '缺少编号' })
  .check(z.regex(/^[0-9A-Za-z_-]{1,64}\.[0-9A-Za-z-]{1,64}$/, '没有这件督促，请从列表重新打开'))

/** The county sees those of all its townships, a township its own. Source: Regulation (2019) Art. 47. */
export const listRectifications = answering<RectificationList>()({
  area: 'reports',
  method: 'GET',
  path: '/rectifications',
  input: nothing,
})

/** One order; of another county, or for a township another's, it isn't found. */
export const readRectification = answering<RectificationView>()({
  area: 'reports',
  method: 'GET',
  path: '/rectifications/:id',
  input: () => z.strictObject({ id }),
})

/** A file by which the township shows what it did; for both sides, with an audit entry in the township. */
export const readRectificationFile = givingFile({
  area: 'reports',
  method: 'GET',
  path: '/rectifications/:id/files/:file',
  input: () => z.strictObject({ id, file: identifier }),
})

/** What an order says. */
export const rectificationForm = z.strictObject({
  township: z
    .string({ error: '请选择乡镇' })
    .check(z.regex(/^[0-9A-Za-z_-]{1,64}$/, '没有这个乡镇，请从列表里选')),
  title: line('督促什么', 100),
  finding: line('查到的问题', 1000),
  demand: line('整改要求', 1000),
  basis: optionalLine('依据', 200),
  dueOn: civilDay,
})
export type RectificationForm = z.infer<typeof rectificationForm>

/** The county orders a township to correct something. Needs `Idempotency-Key`. */
export const orderRectification = answering<RectificationView>()({
  area: 'reports',
  method: 'POST',
  path: '/rectifications',
  input: rectificationForm,
})

const reason = line('理由', 500)

/** Acts on an order, each with just what it needs. */
export const rectificationDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({
      act: z.literal('answer'),
      done: line('做了什么', 1000),
      evidence: optionalLine('在哪里能看到', 300),
      files: z.optional(attachmentIds),
    }),
    z.strictObject({ act: z.literal('accept'), note: optionalLine('核查情况', 500) }),
    z.strictObject({ act: z.literal('return'), reason, dueOn: civilDay }),
    z.strictObject({ act: z.literal('extend'), reason, dueOn: civilDay }),
    z.strictObject({ act: z.literal('withdraw'), reason }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type RectificationDeskAct = z.infer<typeof rectificationDeskAct>

/** One act on an order. Needs `Idempotency-Key`. */
export const actOnRectification = answering<RectificationView>()({
  area: 'reports',
  method: 'POST',
  path: '/rectifications/:id/acts',
  input: () =>
    z.strictObject({
      id,
      seq: z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办')),
      act: rectificationDeskAct,
    }),
})
