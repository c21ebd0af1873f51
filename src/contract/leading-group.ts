import * as z from 'zod/mini'
import type { AppointmentState } from '../domain/leading-group/appointment-at'
import type { StoryLine } from '../domain/dossier/story'
import type { Account } from '../domain/leading-group/consequences'
import type { AppointmentAct } from '../domain/leading-group/events'
import { GROUP_POSTS } from '../domain/leading-group/group-posts'
import { line, optionalLine } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { civilDay } from './civil-day'
import type { DeskActView } from './desk-act-view'
import { answering } from './endpoint'

/** Somebody in the leading group, as everybody may read it. */
export interface GroupMember {
  readonly name: string
  /** Office that he holds, e.g. 镇长. */
  readonly office: string
  readonly postText: string
  readonly from: string
  /** The document that appointed him. */
  readonly documentText: string
}

/** An appointment on a list at the desk. */
export interface AppointmentSummary {
  readonly id: string
  readonly title: string
  readonly postText: string
  readonly statusText: string
  /** With the facts as they stand on the day that is looked at. */
  readonly state: AppointmentState
  readonly documentText: string
}

/** The leading group on a day, and every appointment behind it. */
export interface LeadingGroupDesk {
  readonly today: string
  readonly on: string
  /** Ids of the appointments held on that day, 组长 first. */
  readonly held: readonly string[]
  /** Chinese: what is wrong with the group on that day. */
  readonly problems: readonly string[]
  /** The newest first. */
  readonly appointments: readonly AppointmentSummary[]
  readonly accounts: readonly (Account & { readonly name: string })[]
}

/** One appointment at the desk. */
export interface AppointmentView extends AppointmentSummary {
  readonly today: string
  /** Chinese: what follows from confirming it, and from ending it today. */
  readonly follows: { readonly confirm: readonly string[]; readonly end: readonly string[] }
  readonly acts: readonly DeskActView<AppointmentAct>[]
  readonly story: readonly StoryLine[]
  readonly seq: number
}

const document = {
  documentTitle: line('文件名称', 100),
  documentNumber: optionalLine('文号', 60),
}

/** An appointment as it is taken from its document. */
export const appointmentForm = z.strictObject({
  post: z.enum(GROUP_POSTS, { error: '请选择任什么职' }),
  /** '' for somebody without an account. */
  personId: z._default(z.union([z.literal(''), identifier]), ''),
  name: line('姓名', 30),
  office: line('职务', 40),
  from: civilDay,
  ...document,
})
export type AppointmentForm = z.infer<typeof appointmentForm>

/** Acts of the desk, each with just what it needs. */
export const appointmentDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('confirm') }),
    z.strictObject({
      act: z.literal('amend'),
      asOf: civilDay,
      name: line('姓名', 30),
      office: line('职务', 40),
      ...document,
    }),
    z.strictObject({ act: z.literal('end'), lastOn: civilDay, ...document }),
    z.strictObject({ act: z.literal('strike_out'), reason: line('理由', 300) }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type AppointmentDeskAct = z.infer<typeof appointmentDeskAct>

/** The leading group as everybody may read it today. It stands with what people take part in: its reads are new after each change of a dossier. */
export const readLeadingGroup = answering<{ readonly members: readonly GroupMember[] }>()({
  area: 'participation',
  method: 'GET',
  path: '/leading-group',
  input: nothing,
})

/** Who is what on a day, today where none is named. */
export const readLeadingGroupDesk = answering<LeadingGroupDesk>()({
  area: 'staff',
  method: 'GET',
  path: '/leading-group',
  input: () => z.strictObject({ on: z._default(z.union([z.literal(''), civilDay]), '') }),
})

/** One appointment. */
export const readAppointment = answering<AppointmentView>()({
  area: 'staff',
  method: 'GET',
  path: '/appointments/:id',
  input: byId,
})

/** Writes an appointment down, once per `Idempotency-Key`; it counts when somebody else confirmed it. */
export const recordAppointment = answering<AppointmentView>()({
  area: 'staff',
  method: 'POST',
  path: '/appointments',
  input: appointmentForm,
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** One act on an appointment. */
export const actOnAppointment = answering<AppointmentView>()({
  area: 'staff',
  method: 'POST',
  path: '/appointments/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: appointmentDeskAct }),
})
