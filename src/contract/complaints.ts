import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { VILLAGE_RECEIVERS } from '../domain/complaint/answered-by'
import type { ComplaintAct } from '../domain/complaint/events'
import type { ComplaintKind } from '../domain/complaint/kinds'
import type { ComplaintStatus } from '../domain/complaint/complaint-status'
import type { ComplaintStoryLine } from '../domain/complaint/complaint-story'
import type { ComplaintAnswer } from '../domain/complaint/outcomes'
import type { GeoArea, GeoPoint } from '../domain/complaint/place'
import type { PartTask } from '../domain/complaint/complaint-state'
import type { Clock } from '../domain/statute/clock'
import { line, name, optionalLine, phone } from './applicant'
import { attachmentIds } from './attachments'
import { byId, identifier, nothing } from './case-id'
import type { JoinedComplaint } from './alike-complaints'
import { complaintDeskAct, complaintKind, complaintSenderAct, geoPoint } from './complaint-acts'
import { answering } from './endpoint'
import type { MessageDeliveryView } from './messages'

/** One letter on a list. */
export interface ComplaintSummary {
  readonly id: string
  /** E.g. 盏信〔2026〕3号. */
  readonly number: string
  readonly kind: ComplaintKind
  readonly kindText: string
  readonly status: ComplaintStatus
  readonly statusText: string
  /** Its first words. */
  readonly excerpt: string
  /** Instant of sending, ISO 8601 UTC. */
  readonly sentAt: string
  /** Last day of what the office owes next, null when it owes nothing. */
  readonly dueOn: IsoDate | null
  readonly isOverdue: boolean
  /** Instant until which an emergency has to be looked at; null for all else. */
  readonly lookBy: string | null
}

/** An answer with its outcome in words. */
export interface ComplaintAnswerView extends ComplaintAnswer {
  readonly on: IsoDate
  readonly outcomeText: string
  /** Whether it came within its term; null where the law sets none. */
  readonly inTime: boolean | null
}

/** What both sides read of a letter. */
export interface ComplaintView extends ComplaintSummary {
  readonly today: IsoDate
  readonly text: string
  readonly place: string
  /** Null where nobody pointed at a map. */
  readonly point: GeoPoint | null
  readonly concernedWords: string
  /** Number that it carries elsewhere, e.g. that of an order of 12345; '' for none. */
  readonly reference: string
  readonly isAnonymous: boolean
  readonly receivedOn: IsoDate | null
  /** Day on which the order of 12345 wants to be returned; null for none. */
  readonly orderDueOn: IsoDate | null
  readonly clocks: readonly Clock[]
  readonly answer: ComplaintAnswerView | null
  readonly story: readonly ComplaintStoryLine[]
  /** Where it went, for letters that others go on with. */
  readonly wentTo: { readonly id: string | null; readonly text: string } | null
  /** The request that it was before, null where it came as a letter. */
  readonly from: { readonly caseId: string; readonly number: string } | null
  readonly attachments: readonly string[]
  /** The recording among the attachments, and its length in seconds; null for none. */
  readonly voice: { readonly id: string; readonly seconds: number } | null
  /** Version of the letter: an act on an older one is refused. */
  readonly seq: number
}

/** My letter. */
export interface MyComplaintView extends ComplaintView {
  readonly may: readonly ComplaintAct[]
  /** Whether I agree that letter and answer are shown without anything personal. */
  readonly mayPublish: boolean
}

/** Whether an act is lawful now for whoever looks; if not, why not. */
export interface ComplaintActView {
  readonly act: ComplaintAct
  readonly text: string
  readonly article: string
  readonly allowed: boolean
  /** Chinese: why not, '' when it is allowed. */
  readonly message: string
}

/** Somebody or something that can be chosen. */
export interface Choosable {
  readonly id: string
  readonly name: string
}

/** A letter at the desk; personal fields masked. */
export interface StaffComplaintView extends ComplaintView {
  /** What the sender was told in the app, and what became of the courtesy message of each. */
  readonly messages: readonly MessageDeliveryView[]
  readonly channelText: string
  readonly sender: readonly { readonly field: string; readonly label: string; readonly masked: string }[]
  readonly handler: string
  readonly isMine: boolean
  readonly concerned: readonly string[]
  readonly parts: readonly (PartTask & { readonly unitName: string })[]
  readonly reopenedBecause: string
  /** Whether it may be made a piece of 来信选登. */
  readonly mayBeShown: boolean
  /** How many others came upon the same thing. */
  readonly fellows: number
  readonly supervision: {
    readonly demand: string
    readonly answerBy: IsoDate
    readonly byCounty: boolean
    readonly report: { readonly on: IsoDate; readonly result: string } | null
  } | null
  readonly acts: readonly ComplaintActView[]
  /** Staff to whom it may be given: nobody concerned, nobody whose answer was refused. */
  readonly assignable: readonly Choosable[]
  readonly units: readonly Choosable[]
  readonly people: readonly Choosable[]
}

/** Who writes; nothing of it is shown to the unit complained about. */
export const senderForm = z.strictObject({
  name: name('姓名', 50),
  phone,
  address: optionalLine('住址', 200),
})

/** A letter to the mailbox. */
export const complaintForm = z.strictObject({
  kind: complaintKind,
  text: line('内容', 3000),
  place: optionalLine('地点', 100),
  /** Left out where nobody pointed at a map. */
  point: z.optional(geoPoint),
  /** Units of the township that it is about. */
  concernedUnits: z._default(z.array(identifier).check(z.maxLength(10, '最多选 10 个单位')), []),
  concernedWords: optionalLine('反映的是谁', 200),
  /** Left out by whoever gives no name. */
  sender: z.optional(senderForm),
  attachments: z.optional(attachmentIds),
  /** An uploaded recording of at most a minute. */
  voice: z.optional(identifier),
  /** The village whose 村务公开 it is about. */
  village: z.optional(identifier),
  /** Only of a complaint about a village; left out: the township. */
  addressedTo: z.optional(z.enum(VILLAGE_RECEIVERS, { error: '请选择写给镇里还是县里' })),
})
export type ComplaintForm = z.infer<typeof complaintForm>

/** Sends a letter, once per `Idempotency-Key`. */
export const sendComplaint = answering<MyComplaintView>()({
  area: 'complaints',
  method: 'POST',
  path: '/send',
  input: complaintForm,
})

/** What is needed to write a letter: units that it may be about, and the county in which its place lies. */
export const readMailbox = answering<{
  readonly units: readonly Choosable[]
  /** Null where the township hasn't set it. */
  readonly area: GeoArea | null
}>()({
  area: 'complaints',
  method: 'GET',
  path: '/mailbox',
  input: nothing,
})

/** My letters, newest first, and those of others that I joined. */
export const listMyComplaints = answering<{
  readonly complaints: readonly ComplaintSummary[]
  readonly joined: readonly JoinedComplaint[]
}>()({
  area: 'complaints',
  method: 'GET',
  path: '/mine',
  input: nothing,
})

/** One of my letters. */
export const readMyComplaint = answering<MyComplaintView>()({
  area: 'complaints',
  method: 'GET',
  path: '/mine/:id',
  input: byId,
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** What I do with my letter: add, confirm, have it done again, take it back, say what it is. */
export const actOnMyComplaint = answering<MyComplaintView>()({
  area: 'complaints',
  method: 'POST',
  path: '/mine/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: complaintSenderAct }),
})

/** How many letters of a township, or of a kind, are open, late and supervised. Unit: letters. */
export interface ComplaintCounts {
  readonly open: number
  readonly overdue: number
  readonly supervised: number
}

/** A township's letters as the county counts them. */
export interface ComplaintOverview extends ComplaintCounts {
  readonly kinds: readonly (ComplaintCounts & { readonly kindText: string })[]
}

/** Letters that this member of staff may see: open ones first, the most urgent at the top. */
export const listComplaints = answering<{
  readonly today: IsoDate
  readonly complaints: readonly (ComplaintSummary & {
    readonly isMine: boolean
    readonly handler: string
    /** How many others came upon the same thing. */
    readonly fellows: number
    /** Whether a report to whoever supervises it is still owed. */
    readonly isSupervised: boolean
  })[]
  /** All letters of the township by number alone, for the county; null for others. */
  readonly overview: ComplaintOverview | null
}>()({ area: 'complaints', method: 'GET', path: '/desk', input: nothing })

/** One letter at the desk; reading it is an audit entry. */
export const readComplaint = answering<StaffComplaintView>()({
  area: 'complaints',
  method: 'GET',
  path: '/desk/:id',
  input: byId,
})

/** One act at the desk. */
export const actOnComplaint = answering<StaffComplaintView>()({
  area: 'complaints',
  method: 'POST',
  path: '/desk/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: complaintDeskAct }),
})

/** Shows one personal field of the sender in full; needs a reason, which is recorded. */
export const revealComplaintSender = answering<{ readonly field: string; readonly value: string }>()({
  area: 'complaints',
  method: 'POST',
  path: '/desk/:id/reveal',
  input: () => z.strictObject({ id: identifier, field: line('栏目', 40), reason: line('查看原因', 100) }),
})
