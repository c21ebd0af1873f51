import * as z from 'zod/mini'
import type { AnnualReport } from '../domain/annual-report/annual-report'
import type { ReportAct } from '../domain/annual-report/events'
import type { FigureChange } from '../domain/annual-report/report-changes'
import type { ReportFormName } from '../domain/annual-report/report-form'
import type { ReportStatus } from '../domain/annual-report/report-status'
import type { TimedStoryLine } from '../domain/dossier/story'
import type { ReportUnit } from '../domain/annual-report/report-table'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { MonthFigures } from '../domain/timeliness/month-figures'
import { line, optionalLine } from './applicant'
import { nothing } from './case-id'
import type { DeskActView } from './desk-act-view'
import { answering } from './endpoint'

/** The annual report of a year on the list. `id` is its year. */
export interface ReportSummary {
  readonly id: string
  readonly year: number
  readonly status: ReportStatus
  readonly statusText: string
  /** Last day to publish it; null once it is public. */
  readonly dueOn: IsoDate | null
  /** Whether it may be handed over: its year is over. */
  readonly isYearOver: boolean
  /** Its year is over, it is asked for here, and it isn't public. */
  readonly isOwed: boolean
  readonly isOverdue: boolean
  /** Public, and the records say something else since. */
  readonly needsCorrection: boolean
}

/** Years of the township, the newest first. */
export interface ReportList {
  readonly today: IsoDate
  readonly reports: readonly ReportSummary[]
}

/** The annual report of a year at the desk. */
export interface AnnualReportView extends ReportSummary {
  readonly today: IsoDate
  readonly report: AnnualReport
  readonly formName: ReportFormName
  /** Chinese: the notice that issued the form. */
  readonly formBasis: string
  /** Whether the system kept the requests of the year; else its figures are entered. */
  readonly isKeptHere: boolean
  /** Since when the township keeps its records here, where the year had begun by then; else null. */
  readonly keptSinceOn: IsoDate | null
  /** Figures that nobody knows yet. */
  readonly unknown: number
  /** What differs from what was handed over last. */
  readonly changes: readonly FigureChange[]
  /** What differs from last year's report. */
  readonly sinceLastYear: readonly FigureChange[]
  /** Its piece at the publishing desk. */
  readonly pieceId: string | null
  readonly pieceStatusText: string
  readonly documentId: string | null
  readonly story: readonly TimedStoryLine[]
  readonly acts: readonly DeskActView<ReportAct>[]
  readonly seq: number
}

/** What a figure counts, one of it. */
export interface FigureLine {
  readonly id: string
  readonly title: string
  readonly note: string
  /** The ledger it leads into, where a list takes from several. */
  readonly kind?: 'letters' | 'remedies' | 'concerns' | 'work'
}

/** A figure with what stands behind it. */
export interface FigureView {
  readonly key: string
  readonly label: string
  readonly value: number | null
  readonly unit: ReportUnit
  /** What the lines lead to; none where the figure was entered. */
  readonly kind: 'cases' | 'disclosures' | 'documents' | 'remedies' | 'records' | 'none'
  readonly lines: readonly FigureLine[]
  /** Of this page, how many the reader may not see: whoever must step aside (回避), or whose they are not. */
  readonly hidden: number
  /** Place from which the next page begins; null where this is the last. */
  readonly next: number | null
}

const year = z.string({ error: '请选择年度' }).check(z.regex(/^(19|20|21)\d{2}$/, '年度不对，请从列表里选'))
const figure = z
  .string({ error: '请选择一个数' })
  .check(z.regex(/^[a-z0-9_]+\.[a-z0-9_]+\.[a-z0-9_]+$/, '没有这个数，请从报告里点开'))

/** The years that a report is or was to be made on. */
export const listReports = answering<ReportList>()({
  area: 'reports',
  method: 'GET',
  path: '/annual-reports',
  input: nothing,
})

/** The report of a year as the records stand now. */
export const readReport = answering<AnnualReportView>()({
  area: 'reports',
  method: 'GET',
  path: '/annual-reports/:id',
  input: () => z.strictObject({ id: year }),
})

/** Opens a figure: the cases or documents that it counts. */
export const openFigure = answering<FigureView>()({
  area: 'reports',
  method: 'GET',
  path: '/annual-reports/:id/figure',
  input: () =>
    z.strictObject({
      id: year,
      key: figure,
      skip: z._default(z.string().check(z.regex(/^\d{1,6}$/, '页码不对，请从头再看')), '0'),
    }),
})

/** The answers of a year by month: 1 to 12, in this order. */
export interface ReportMonths {
  readonly year: number
  readonly months: readonly MonthFigures[]
}

/** How punctual a year's answers were, month by month. */
export const readReportMonths = answering<ReportMonths>()({
  area: 'reports',
  method: 'GET',
  path: '/annual-reports/:id/months',
  input: () => z.strictObject({ id: year }),
})

const number = z.number({ error: '请填一个数' })

/** Acts on a report, each with just what it needs. */
export const reportDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({
      act: z.literal('enter_figure'),
      key: figure,
      value: number,
      source: line('数的来源', 200),
      reason: optionalLine('更正的理由', 300),
    }),
    z.strictObject({ act: z.literal('remove_figure'), key: figure, reason: line('撤掉的理由', 300) }),
    z.strictObject({
      act: z.literal('write_chapter'),
      chapter: z.string({ error: '请选择写哪一章' }).check(z.regex(/^[a-z_]{1,40}$/, '请选择写哪一章')),
      text: line('这一章的文字', 5000),
    }),
    z.strictObject({ act: z.literal('submit') }),
    z.strictObject({ act: z.literal('correct'), reason: line('更正的原因', 300) }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type ReportDeskAct = z.infer<typeof reportDeskAct>

/** One act on a report; `seq` is 0 while nobody has worked on it. Needs `Idempotency-Key`. */
export const actOnReport = answering<AnnualReportView>()({
  area: 'reports',
  method: 'POST',
  path: '/annual-reports/:id/acts',
  input: () =>
    z.strictObject({
      id: year,
      seq: z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(0, '页面版本不对，请刷新后再办')),
      act: reportDeskAct,
    }),
})
