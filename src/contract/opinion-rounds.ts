import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { LONGEST_COMMENT } from '../domain/opinion-round/comments'
import {
  POINT_OUTCOMES,
  type PointOutcome,
  type RoundAct,
  type RoundFigures,
} from '../domain/opinion-round/events'
import type { OtherWays, RoundContent } from '../domain/opinion-round/round-content'
import type { RoundStatus } from '../domain/opinion-round/round-status'
import type { StoryLine } from '../domain/dossier/story'
import type { Clock } from '../domain/statute/clock'
import { line, optionalLine } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { civilDay } from './civil-day'
import type { DeskActView } from './desk-act-view'
import { answering } from './endpoint'

/** A round on a list. */
export interface RoundSummary {
  readonly id: string
  readonly title: string
  readonly status: RoundStatus
  readonly statusText: string
  readonly isMajor: boolean
  readonly excerpt: string
  readonly openedOn: IsoDate | null
  readonly throughOn: IsoDate | null
  /** Days left, today included; null unless it is open. */
  readonly daysLeft: number | null
}

/** A point as everybody reads it. */
export interface PointView {
  readonly number: number
  readonly title: string
  readonly outcome: PointOutcome
  readonly outcomeText: string
  readonly reason: string
  /** How many comments say it. */
  readonly count: number
}

/** One round, as everybody may read it; points, summary and figures once they are published. */
export interface RoundView extends RoundSummary {
  readonly today: IsoDate
  readonly background: string
  readonly blocks: readonly string[]
  readonly days: number
  readonly shortBecause: string
  readonly otherWays: OtherWays
  readonly extensions: readonly {
    readonly throughOn: IsoDate
    readonly reason: string
    readonly on: IsoDate
  }[]
  readonly stopped: { readonly on: IsoDate; readonly reason: string } | null
  readonly fromDocumentId: string | null
  /** Until when it is told what became of the comments. */
  readonly clock: Clock | null
  readonly summary: string
  readonly points: readonly PointView[]
  readonly figures: RoundFigures | null
  readonly final: { readonly documentId: string; readonly title: string } | null
  readonly story: readonly StoryLine[]
}

/** A comment of my own. */
export interface MyComment {
  readonly id: string
  /** Number of the paragraph; null for the whole. */
  readonly block: number | null
  readonly text: string
  /** Instant of the last change. */
  readonly changedAt: string
  /** What became of it, once that is published; '' before. */
  readonly outcomeText: string
}

/** My comments on a round, and whether I may still write. */
export interface MyComments {
  readonly comments: readonly MyComment[]
  readonly mayComment: boolean
}

/** A comment at the desk: whose it is, nobody there sees. */
export interface DeskComment {
  readonly id: string
  readonly block: number | null
  readonly text: string
  readonly sentAt: string
  /** The same number for all comments of one person. */
  readonly person: number
  /** Numbers of the points that take it up. */
  readonly points: readonly number[]
}

/** A round at the desk. */
export interface StaffRoundView extends RoundView {
  readonly content: RoundContent
  readonly returnedBecause: string
  readonly summaryReturnedBecause: string
  readonly comments: readonly DeskComment[]
  readonly allPoints: readonly (PointView & { readonly comments: readonly string[] })[]
  readonly ungrouped: readonly string[]
  readonly isOverdue: boolean
  readonly acts: readonly DeskActView<RoundAct>[]
  /** Published documents that may be the final text, once one can be linked. */
  readonly mayBeFinal: readonly { readonly id: string; readonly title: string }[]
  readonly deskStory: readonly StoryLine[]
  readonly seq: number
}

/** A round on the list of the desk. */
export interface DeskRoundSummary extends RoundSummary {
  readonly comments: number
  /** Last day to tell what became of the comments; null while that term doesn't run. */
  readonly dueOn: IsoDate | null
  readonly isOverdue: boolean
}

/** A draft as it is written; what is missing is asked for when it is submitted. */
export const roundForm = z.strictObject({
  title: line('标题', 100),
  background: optionalLine('背景和主要变化', 5000),
  /** One paragraph a line. */
  text: optionalLine('全文', 60_000),
  isMajor: z._default(z.boolean(), false),
  days: z.int({ error: '请填写征集多少天' }).check(z.minimum(1, '至少 1 天'), z.maximum(365, '最多 365 天')),
  shortBecause: optionalLine('缩短的理由', 500),
  phone: optionalLine('电话', 40),
  address: optionalLine('地址', 200),
  meeting: optionalLine('座谈会', 300),
})
export type RoundForm = z.infer<typeof roundForm>

const numbers = z.int({ error: '缺少编号，请刷新后再办' }).check(z.minimum(1, '编号不对，请刷新后再办'))
const reason = (label: string) => line(label, 500)

/** Acts of the desk, each with just what it needs. */
export const roundDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('edit'), form: roundForm }),
    z.strictObject({ act: z.literal('submit') }),
    z.strictObject({ act: z.literal('return_draft'), reason: reason('退回的理由') }),
    z.strictObject({ act: z.literal('open') }),
    z.strictObject({ act: z.literal('extend'), throughOn: civilDay, reason: reason('延长的理由') }),
    z.strictObject({ act: z.literal('stop'), reason: reason('停止的理由') }),
    z.strictObject({
      act: z.literal('put_point'),
      title: line('要点', 200),
      outcome: z.enum(POINT_OUTCOMES, { error: '请选择采纳不采纳' }),
      reason: line('改了什么，或者为什么不采纳', 1000),
      comments: z.array(identifier).check(z.maxLength(2000, '一个要点最多归 2000 条意见')),
      replaces: z._default(z.nullable(numbers), null),
    }),
    z.strictObject({ act: z.literal('drop_point'), point: numbers }),
    z.strictObject({ act: z.literal('submit_summary'), text: line('总的说明', 3000) }),
    z.strictObject({ act: z.literal('return_summary'), reason: reason('退回的理由') }),
    z.strictObject({ act: z.literal('publish_summary') }),
    z.strictObject({ act: z.literal('link_final'), documentId: identifier }),
    z.strictObject({ act: z.literal('discard'), reason: reason('作废的理由') }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type RoundDeskAct = z.infer<typeof roundDeskAct>

/** Rounds that everybody may read: open ones first, soonest over at the top. */
export const listOpinionRounds = answering<{
  readonly today: IsoDate
  readonly rounds: readonly RoundSummary[]
}>()({ area: 'participation', method: 'GET', path: '/opinion-rounds', input: nothing })

/** One round. */
export const readOpinionRound = answering<RoundView>()({
  area: 'participation',
  method: 'GET',
  path: '/opinion-rounds/:id',
  input: byId,
})

/** My comments on a round. */
export const listMyOpinions = answering<MyComments>()({
  area: 'participation',
  method: 'GET',
  path: '/opinion-rounds/:id/mine',
  input: byId,
})

const block = z._default(
  z.nullable(z.int({ error: '请选择是哪一段' }).check(z.minimum(1, '没有这一段'))),
  null,
)

/** Sends a comment, once per `Idempotency-Key`. */
export const sendOpinion = answering<MyComments>()({
  area: 'participation',
  method: 'POST',
  path: '/opinion-rounds/:id/comments',
  input: () => z.strictObject({ id: identifier, block, text: line('意见', LONGEST_COMMENT) }),
})

/** Changes a comment of mine, or takes it back, while the round is open. */
export const changeOpinion = answering<MyComments>()({
  area: 'participation',
  method: 'POST',
  path: '/opinion-rounds/:id/comments/:comment',
  input: () =>
    z.strictObject({
      id: identifier,
      comment: identifier,
      /** Null takes it back. */
      text: z.nullable(line('意见', LONGEST_COMMENT)),
    }),
})

/** Rounds at the desk, newest first. */
export const listDeskRounds = answering<{
  readonly today: IsoDate
  readonly rounds: readonly DeskRoundSummary[]
}>()({ area: 'participation', method: 'GET', path: '/desk/opinion-rounds', input: nothing })

/** One round at the desk. */
export const readDeskRound = answering<StaffRoundView>()({
  area: 'participation',
  method: 'GET',
  path: '/desk/opinion-rounds/:id',
  input: byId,
})

/** Begins a round; the text may be taken from a published document or from a file, once per `Idempotency-Key`. */
export const beginOpinionRound = answering<StaffRoundView>()({
  area: 'participation',
  method: 'POST',
  path: '/desk/opinion-rounds',
  input: () =>
    z.strictObject({
      form: roundForm,
      documentId: z.optional(identifier),
      /** One finished upload, e.g. a Word file. */
      file: z.optional(identifier),
    }),
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** One act at the desk. */
export const actOnOpinionRound = answering<StaffRoundView>()({
  area: 'participation',
  method: 'POST',
  path: '/desk/opinion-rounds/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: roundDeskAct }),
})
