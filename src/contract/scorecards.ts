import * as z from 'zod/mini'
import type { StoryLine } from '../domain/dossier/story'
import { CRITERIA, type CountedThing, type Criterion, type ScoredUnit } from '../domain/scorecard/criteria'
import type { ScorecardAct } from '../domain/scorecard/events'
import type { ScoreLine, ScoreSum } from '../domain/scorecard/points'
import type { Appeal, ScorecardStatus } from '../domain/scorecard/scorecard-at'
import type { ScorecardTerms } from '../domain/scorecard/scorecard-terms'
import { line, optionalLine } from './applicant'
import { byId, identifier } from './case-id'
import type { DeskActView } from './desk-act-view'
import { answering, givingFile } from './endpoint'

/** A quarter or a year that may be looked at. */
export interface PeriodView {
  readonly key: string
  readonly text: string
  readonly isOver: boolean
}

/** What was counted in one criterion, as far as whoever looks may see it. */
export interface CountedView {
  readonly criterion: Criterion
  readonly things: readonly CountedThing[]
  /** How many of them the reader steps aside from. */
  readonly hidden: number
}

/** A line of a card: as measured, as it stands after an appeal, and the list behind it. */
export interface CardLineView extends CountedView {
  readonly measured: ScoreLine
  readonly now: ScoreLine
  readonly appeal: Omit<Appeal, 'by'> | null
}

/** A unit with what was measured of it, and its card where one was made. */
export interface UnitOfBoard {
  readonly unit: ScoredUnit
  readonly sum: ScoreSum
  readonly card: { readonly id: string; readonly status: ScorecardStatus; readonly statusText: string } | null
}

/** All units in the order of the organisation in a period. */
export interface ScorecardBoard {
  readonly today: string
  readonly period: PeriodView
  readonly periods: readonly PeriodView[]
  readonly units: readonly UnitOfBoard[]
}

/** One unit as the records measure it now; no card was made of it. */
export interface MeasuredUnitView {
  readonly unit: ScoredUnit
  readonly period: PeriodView
  readonly terms: ScorecardTerms
  readonly lines: readonly CardLineView[]
  readonly sum: ScoreSum
  /** The card that was made; null for none. */
  readonly cardId: string | null
  readonly mayDraft: boolean
}

/** One card at the desk. */
export interface ScorecardView {
  readonly id: string
  readonly title: string
  readonly unit: ScoredUnit
  readonly period: string
  readonly status: ScorecardStatus
  readonly statusText: string
  readonly terms: ScorecardTerms
  /** Hash of what was measured, hex. */
  readonly fingerprint: string
  readonly appealBy: string | null
  /** Whether nobody of the unit has an account: the office writes its appeals down. */
  readonly isWithoutDesk: boolean
  readonly lines: readonly CardLineView[]
  readonly measuredSum: ScoreSum
  readonly sum: ScoreSum
  readonly acts: readonly DeskActView<ScorecardAct>[]
  readonly story: readonly StoryLine[]
  readonly seq: number
}

/** Points and terms in force, with each change of them. */
export interface ScorecardTermsDesk {
  readonly terms: ScorecardTerms
  readonly seq: number
  /** Newest first. */
  readonly changes: readonly {
    readonly seq: number
    readonly on: string
    readonly changed: readonly string[]
    readonly because: string
  }[]
  readonly mayChange: boolean
}

const periodKey = z
  .string({ error: '请选择时段' })
  .check(z.regex(/^(19|20)\d\d(Q[1-4])?$/, '时段不对，请从列表里选'))
const unitKind = z.enum(['unit', 'village'], { error: '机构不对，请从列表里选' })

/** All units in a period; '' for the last quarter that is over. */
export const listScorecards = answering<ScorecardBoard>()({
  area: 'staff',
  method: 'GET',
  path: '/scorecards',
  input: () => z.strictObject({ period: z._default(z.union([z.literal(''), periodKey]), '') }),
})

const ofUnit = () => z.strictObject({ kind: unitKind, unit: identifier, period: periodKey })
export type ScorecardForm = z.infer<ReturnType<typeof ofUnit>>

/** One unit as it is measured now. */
export const readMeasuredUnit = answering<MeasuredUnitView>()({
  area: 'staff',
  method: 'GET',
  path: '/scorecards-measured',
  input: ofUnit,
})

/** One card. */
export const readScorecard = answering<ScorecardView>()({
  area: 'staff',
  method: 'GET',
  path: '/scorecards/:id',
  input: byId,
})

/** Makes a card of what the records say, once per `Idempotency-Key`. */
export const draftScorecard = answering<ScorecardView>()({
  area: 'staff',
  method: 'POST',
  path: '/scorecards',
  input: ofUnit,
})

const criterion = z.enum(CRITERIA, { error: '请选择是哪一项' })
const keys = z
  .array(z.string().check(z.maxLength(200, '这一件不对，请刷新后再选')), { error: '请选出哪些不扣分' })
  .check(z.maxLength(500, '一次最多选500件'))

/** Acts of the desk, each with just what it needs. */
export const scorecardDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('show') }),
    z.strictObject({
      act: z.literal('appeal'),
      criterion,
      reason: line('申诉的理由', 500),
      from: optionalLine('谁提出的', 60),
    }),
    z.strictObject({
      act: z.literal('decide'),
      criterion,
      granted: z.boolean({ error: '请选择申诉成立不成立' }),
      excused: z._default(keys, []),
      reason: line('决定的理由', 500),
    }),
    z.strictObject({ act: z.literal('confirm') }),
    z.strictObject({ act: z.literal('strike_out'), reason: line('理由', 300) }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type ScorecardDeskAct = z.infer<typeof scorecardDeskAct>

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(0, '页面版本不对，请刷新后再办'))

/** One act on a card. */
export const actOnScorecard = answering<ScorecardView>()({
  area: 'staff',
  method: 'POST',
  path: '/scorecards/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: scorecardDeskAct }),
})

/** The card as a file: XLSX its table, Word and PDF with each reason. */
export const downloadScorecard = givingFile({
  area: 'staff',
  method: 'GET',
  path: '/scorecards/:id/files/:format',
  input: () =>
    z.strictObject({
      id: identifier,
      format: z.enum(['xlsx', 'docx', 'pdf'], { error: '评分表的文件格式只有 xlsx、docx 和 pdf' }),
    }),
})

/** All units of a period as one XLSX: a sheet of sums and a sheet a unit. */
export const downloadScorecards = givingFile({
  area: 'staff',
  method: 'GET',
  path: '/scorecards-file',
  input: () => z.strictObject({ period: periodKey }),
})

/** Points and terms in force. */
export const readScorecardTerms = answering<ScorecardTermsDesk>()({
  area: 'staff',
  method: 'GET',
  path: '/scorecard-terms',
  input: () => z.strictObject({}),
})

const weight = (text: string) => z.number({ error: `请填写“${text}”的分值` })

/** Puts points and terms in force for cards that are made from now on. Needs `Idempotency-Key`. */
export const saveScorecardTerms = answering<ScorecardTermsDesk>()({
  area: 'staff',
  method: 'POST',
  path: '/scorecard-terms',
  input: () =>
    z.strictObject({
      seq,
      terms: z.strictObject({
        weights: z.strictObject({
          timeliness: weight('按期办结'),
          freshness: weight('按期公开'),
          coverage: weight('应公开尽公开'),
          quality: weight('送审质量'),
          complaints: weight('投诉核查'),
        }),
        appealDays: z.number({ error: '请填写申诉期限' }),
      }),
      because: line('为什么改', 200),
    }),
})
