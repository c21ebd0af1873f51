import * as z from 'zod/mini'
import type { Disagreement } from '../domain/annual-report/narrative/disagreements'
import type { OutcomeTotal } from '../domain/annual-report/outcome-totals'
import { line } from './applicant'
import type { AnnualReportView } from './annual-reports'
import { byId, identifier } from './case-id'
import { answering, givingFile } from './endpoint'

/** Files an annual report can be had as. */
export const reportFormats = ['pdf', 'docx', 'xlsx', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

const year = z.string({ error: '请选择年度' }).check(z.regex(/^(19|20|21)\d{2}$/, '年度不对，请从列表里选'))
const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(0, '页面版本不对，请刷新后再办'))
const oneFile = () =>
  z.strictObject({
    id: year,
    format: z.enum(reportFormats, { error: '报告的文件格式只有 pdf、docx、xlsx 和 json' }),
  })

/** The report of a year as the records stand now, as a file for the desk; in JSON with the ids of the cases for the township. */
export const downloadReport = givingFile({
  area: 'reports',
  method: 'GET',
  path: '/annual-reports/:id/files/:format',
  input: oneFile,
})

/** The report of a year as it was published, as a file for everybody; `not_found` while it isn't public. */
export const downloadPublishedReport = givingFile({
  area: 'reports',
  method: 'GET',
  path: '/published-annual-reports/:id/:format',
  input: oneFile,
})

/** What a published report offers beside its text. */
export interface PublishedReportView {
  readonly year: number
  readonly outcomes: readonly OutcomeTotal[]
}

/** The annual report that a public document is; `not_found` where it is none, or is one of an older year that was taken over as a text. */
export const readPublishedReport = answering<PublishedReportView>()({
  area: 'reports',
  method: 'GET',
  path: '/annual-report-documents/:id',
  input: byId,
})

/** A chapter as the system words it, beside what was written. */
export interface NarrativeChapter {
  readonly key: string
  readonly number: string
  readonly title: string
  /** Worded from the facts of the year; '' for a chapter that is tables alone. */
  readonly suggested: string
  /** Null until somebody wrote it. */
  readonly written: string | null
  /** Where what was written states a figure otherwise than the records. */
  readonly disagreements: readonly Disagreement[]
  /** By how many characters it is too long; 0 where it is not. */
  readonly tooLongBy: number
}

/** The words of a report. */
export interface ReportNarrative {
  readonly year: number
  readonly chapters: readonly NarrativeChapter[]
  /** Chinese: what figures did since last year's report; none where there is no such report. */
  readonly sinceLastYear: readonly string[]
}

/** The words of the report of a year: prefilled from its facts, with what no longer agrees. */
export const readNarrative = answering<ReportNarrative>()({
  area: 'reports',
  method: 'GET',
  path: '/annual-reports/:id/narrative',
  input: () => z.strictObject({ id: year }),
})

/** Takes over a whole table of an older report as it was copied, once per `Idempotency-Key`: all of its figures or none. */
export const pasteReportTable = answering<AnnualReportView>()({
  area: 'reports',
  method: 'POST',
  path: '/annual-reports/:id/pasted-tables',
  input: () =>
    z.strictObject({
      id: year,
      seq,
      table: z.string({ error: '请选择哪张表' }).check(z.regex(/^[a-z0-9_]{1,40}$/, '请选择哪张表')),
      text: line('表里的数', 20_000),
      source: line('数的来源', 200),
    }),
})

/**
 * Takes over the tables of an older report out of its file (Word, Excel or this product's JSON, which brings the words along),
 * a finished upload of mine, once per `Idempotency-Key`: all that they state or nothing. Refused with `file_unreadable`, or by the field `file` with what doesn't fit.
 */
export const importReportFile = answering<AnnualReportView>()({
  area: 'reports',
  method: 'POST',
  path: '/annual-reports/:id/imported-files',
  input: () => z.strictObject({ id: year, seq, file: identifier }),
})
