import * as z from 'zod/mini'
import type { StoryLine } from '../domain/dossier/story'
import type { WorkAct } from '../domain/work-record/events'
import { WORK_KINDS, type WorkFacts } from '../domain/work-record/work-facts'
import type { WorkOfYear } from '../domain/work-record/work-record'
import { line } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { civilDay } from './civil-day'
import type { DeskActView } from './desk-act-view'
import { answering } from './endpoint'

/** A training or a meeting on a list. */
export interface WorkSummary {
  readonly id: string
  readonly title: string
  readonly statusText: string
  readonly facts: WorkFacts
  readonly headcount: number
}

/** All of them, with the figures of this year. */
export interface WorkList {
  readonly today: string
  readonly ofYear: WorkOfYear
  /** The newest first. */
  readonly records: readonly WorkSummary[]
  readonly staff: readonly { readonly personId: string; readonly name: string }[]
}

/** One at the desk. */
export interface WorkView extends WorkSummary {
  /** Names of the staff who were there. */
  readonly attendeeNames: readonly string[]
  readonly staff: WorkList['staff']
  readonly acts: readonly DeskActView<WorkAct>[]
  readonly story: readonly StoryLine[]
  readonly seq: number
}

/** A training or a meeting as it was held. */
export const workForm = z.strictObject({
  kind: z.enum(WORK_KINDS, { error: '请选择是培训还是会议' }),
  heldOn: civilDay,
  subject: line('内容', 100),
  hours: z.number({ error: '时长写数字，例：1.5' }),
  attendees: z.array(identifier).check(z.maxLength(200, '最多选 200 人')),
  others: z.number({ error: '人数写数字，没有的写 0' }),
})
export type WorkForm = z.infer<typeof workForm>

const reason = line('理由', 300)

/** Acts of the desk, each with just what it needs. */
export const workDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('amend'), ...workForm.shape, reason }),
    z.strictObject({ act: z.literal('strike_out'), reason }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type WorkDeskAct = z.infer<typeof workDeskAct>

/** Trainings and meetings. */
export const listWorkRecords = answering<WorkList>()({
  area: 'staff',
  method: 'GET',
  path: '/work-records',
  input: nothing,
})

/** One of them. */
export const readWorkRecord = answering<WorkView>()({
  area: 'staff',
  method: 'GET',
  path: '/work-records/:id',
  input: byId,
})

/** Records one, once per `Idempotency-Key`. */
export const recordWork = answering<WorkView>()({
  area: 'staff',
  method: 'POST',
  path: '/work-records',
  input: workForm,
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** One act on a record. */
export const actOnWorkRecord = answering<WorkView>()({
  area: 'staff',
  method: 'POST',
  path: '/work-records/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: workDeskAct }),
})
