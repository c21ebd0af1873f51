import * as z from 'zod/mini'
import type { RemedyAct, RemedyDecision } from '../domain/remedy-ledger/events'
import type { RemedyFacts } from '../domain/remedy-ledger/remedy-facts'
import type { RemedyCell, RemedyGroup } from '../domain/remedy-ledger/remedy-results'
import type { RemedyStatus } from '../domain/remedy-ledger/remedy-status'
import type { TimedStoryLine } from '../domain/dossier/story'
import { REMEDY_PARTS, REMEDY_RESULTS, REMEDY_WAYS, type RemedyWay } from '../domain/remedy-ledger/ways'
import type { OwedRemedy } from '../domain/remedy-ledger/remedy-duties'
import { line, optionalLine } from './applicant'
import { byId, identifier } from './case-id'
import { civilDay } from './civil-day'
import type { DeskActView } from './desk-act-view'
import { answering } from './endpoint'

/** What an entry owes next, in words. */
export interface OwedRemedyView extends OwedRemedy {
  readonly text: string
}

/** An entry of the ledger of 复议、诉讼、举报 on a list. */
export interface RemedySummary {
  readonly id: string
  readonly way: RemedyWay
  readonly wayText: string
  readonly title: string
  readonly number: string
  readonly organ: string
  readonly receivedOn: string
  readonly status: RemedyStatus
  readonly statusText: string
  /** '' while it is pending. */
  readonly resultText: string
  readonly next: OwedRemedyView | null
}

/** One entry at the desk. */
export interface RemedyView extends RemedySummary {
  readonly facts: RemedyFacts
  readonly partText: string
  /** Number of the request that it is about; '' where it is about none. */
  readonly caseNumber: string
  readonly owed: readonly OwedRemedyView[]
  /** Article of the term of the answer; '' where no law sets one. */
  readonly answerBasis: string
  readonly decision: RemedyDecision | null
  readonly today: string
  readonly acts: readonly DeskActView<RemedyAct>[]
  readonly story: readonly TimedStoryLine[]
  readonly seq: number
}

/** A cell of table 3: its figure is the number of entries behind it. */
export interface RemedyCellView {
  readonly cell: RemedyCell | 'total'
  readonly text: string
  readonly ids: readonly string[]
}

/** Table 3 of the annual report, as the ledger fills it. */
export interface RemedyFigures {
  readonly year: number
  readonly groups: readonly {
    readonly group: RemedyGroup
    readonly text: string
    readonly cells: readonly RemedyCellView[]
  }[]
  /** Reports received in the year; table 3 doesn't count them. */
  readonly reports: readonly string[]
}

const dayOrNone = z._default(z.nullable(civilDay), null)

/** An entry as it is taken from the notice. */
export const remedyForm = z.strictObject({
  way: z.enum(REMEDY_WAYS, { error: '请选择是哪一种' }),
  title: line('事由', 100),
  number: optionalLine('案号', 60),
  organ: line('机关名称', 60),
  receivedOn: civilDay,
  procedure: z._default(z.nullable(z.enum(['simple', 'ordinary'], { error: '请选择哪种程序' })), null),
  part: z._default(z.enum(REMEDY_PARTS, { error: '请选择本机关是什么身份' }), 'original'),
  answerBy: dayOrNone,
  caseNumber: optionalLine('申请编号', 40),
})
export type RemedyForm = z.infer<typeof remedyForm>

const decision = {
  result: z.enum(REMEDY_RESULTS, { error: '请选择结果' }),
  decidedOn: civilDay,
  documentNumber: optionalLine('文书编号', 60),
  summary: line('结果的内容', 500),
  what: optionalLine('要履行什么', 300),
  dueOn: dayOrNone,
  noDutyBecause: optionalLine('不用再做什么的理由', 300),
}
const reason = line('理由', 300)

/** Acts of the desk, each with just what it needs. */
export const remedyDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({
      act: z.literal('answer'),
      answeredOn: civilDay,
      documentNumber: optionalLine('文书编号', 60),
      note: optionalLine('说明', 300),
    }),
    z.strictObject({
      act: z.literal('set_hearing'),
      heldOn: civilDay,
      note: optionalLine('说明', 300),
    }),
    z.strictObject({ act: z.literal('record_result'), ...decision }),
    z.strictObject({ act: z.literal('change_result'), ...decision, reason }),
    z.strictObject({
      act: z.literal('carry_out'),
      doneOn: civilDay,
      note: line('怎样履行的', 500),
    }),
    z.strictObject({ act: z.literal('amend'), ...remedyForm.shape, reason }),
    z.strictObject({ act: z.literal('strike_out'), reason }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type RemedyDeskAct = z.infer<typeof remedyDeskAct>

/** The ledger: what is owed first comes first; of one request alone where its id is given. */
export const listRemedies = answering<{
  readonly today: string
  readonly remedies: readonly RemedySummary[]
}>()({
  area: 'staff',
  method: 'GET',
  path: '/remedies',
  input: () => z.strictObject({ caseId: z._default(z.union([z.literal(''), identifier]), '') }),
})

/** One entry. */
export const readRemedy = answering<RemedyView>()({
  area: 'staff',
  method: 'GET',
  path: '/remedies/:id',
  input: byId,
})

/** Takes an entry in, once per `Idempotency-Key`. */
export const enterRemedy = answering<RemedyView>()({
  area: 'staff',
  method: 'POST',
  path: '/remedies',
  input: remedyForm,
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** One act on an entry. */
export const actOnRemedy = answering<RemedyView>()({
  area: 'staff',
  method: 'POST',
  path: '/remedies/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: remedyDeskAct }),
})

/** Table 3 of the annual report on a year, with the entries behind each cell. */
export const readRemedyFigures = answering<RemedyFigures>()({
  area: 'staff',
  method: 'GET',
  path: '/remedies-of-year/:year',
  input: () =>
    z.strictObject({
      year: z.string().check(z.regex(/^(19|20)\d\d$/, '年度写成四位数字，例：2025')),
    }),
})
