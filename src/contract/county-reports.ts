import * as z from 'zod/mini'
import type { AnnualReport } from '../domain/annual-report/annual-report'
import type { FigureChange } from '../domain/annual-report/report-changes'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { CountyReportStatus } from '../domain/county-report/county-report-at'
import type { CountyReportAct } from '../domain/county-report/events'
import type { TimedStoryLine } from '../domain/dossier/story'
import { line, optionalLine } from './applicant'
import { nothing } from './case-id'
import type { DeskActView } from './desk-act-view'
import { answering, givingFile } from './endpoint'
import { reportFormats, type NarrativeChapter } from './report-files'

/** A version of the county's report that is or was public. */
export interface CountyReportVersionView {
  /** From 1. */
  readonly version: number
  readonly on: IsoDate
  /** SHA-256 of its JSON file, in hexadecimal. */
  readonly hash: string
  /** Why it took the place of the one before; '' for the first. */
  readonly reason: string
}

/** What one township gave to the sum, figure by figure. */
export interface CountyReportPart {
  readonly township: string
  readonly values: Readonly<Record<string, number | null>>
}

/** The county's annual report of a year at its desk: as the townships' reports stand now, with the words written here. */
export interface CountyReportView {
  readonly id: string
  readonly year: number
  readonly today: IsoDate
  /** 31 March of the next year. */
  readonly dueOn: IsoDate
  readonly isOverdue: boolean
  readonly status: CountyReportStatus
  readonly statusText: string
  readonly report: AnnualReport
  /** Townships whose figures are in it. */
  readonly counted: readonly string[]
  readonly leftOut: readonly { readonly township: string; readonly becauseText: string }[]
  readonly parts: readonly CountyReportPart[]
  readonly chapters: readonly NarrativeChapter[]
  /** Figures that differ from what was handed over last. */
  readonly changes: readonly FigureChange[]
  /** Chinese: what townships did with their reports since. */
  readonly since: readonly string[]
  /** Public, and the townships' reports or the words say something else since. */
  readonly needsCorrection: boolean
  /** The newest first. */
  readonly versions: readonly CountyReportVersionView[]
  readonly story: readonly TimedStoryLine[]
  readonly acts: readonly DeskActView<CountyReportAct>[]
  readonly seq: number
}

const year = z.string({ error: '请选择年度' }).check(z.regex(/^20\d{2}$/, '年度不对，请从列表里选'))
const format = z.enum(reportFormats, { error: '报告的文件格式只有 pdf、docx、xlsx 和 json' })

/**
 * The county's annual report of a year, summed from what its townships published, with who is missing by name.
 * Source: Regulation (2019) Art. 49.
 */
export const readCountyReport = answering<CountyReportView>()({
  area: 'reports',
  method: 'GET',
  path: '/county-reports/:id',
  input: () => z.strictObject({ id: year }),
})

/** The same as a file for the county's own people, as it stands now. */
export const downloadCountyReport = givingFile({
  area: 'reports',
  method: 'GET',
  path: '/county-reports/:id/files/:format',
  input: () => z.strictObject({ id: year, format }),
})

/** Acts on the county's report, each with just what it needs. */
export const countyReportDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({
      act: z.literal('write_chapter'),
      chapter: z.string({ error: '请选择写哪一章' }).check(z.regex(/^[a-z_]{1,40}$/, '请选择写哪一章')),
      text: line('这一章的文字', 5000),
    }),
    z.strictObject({ act: z.literal('submit') }),
    z.strictObject({ act: z.literal('review'), note: optionalLine('审核意见', 300) }),
    z.strictObject({ act: z.literal('publish') }),
    z.strictObject({ act: z.literal('return'), reason: line('退回的理由', 300) }),
    z.strictObject({ act: z.literal('correct'), reason: line('更正的原因', 300) }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type CountyReportDeskAct = z.infer<typeof countyReportDeskAct>

/** One act on the county's report; `seq` is 0 while nobody has worked on it. Needs `Idempotency-Key`. */
export const actOnCountyReport = answering<CountyReportView>()({
  area: 'reports',
  method: 'POST',
  path: '/county-reports/:id/acts',
  input: () =>
    z.strictObject({
      id: year,
      seq: z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(0, '页面版本不对，请刷新后再办')),
      act: countyReportDeskAct,
    }),
})

/** The county's report as everybody reads it. */
export interface PublishedCountyReport {
  readonly year: number
  readonly title: string
  readonly report: AnnualReport
  readonly leftOut: readonly string[]
  /** Chinese: what townships did with their own reports since this version; it is corrected in the open. */
  readonly since: readonly string[]
  /** The newest first; the report is that of the first. */
  readonly versions: readonly CountyReportVersionView[]
}

/** The county's reports that are public, by year, the newest first. */
export const listPublishedCountyReports = answering<{
  readonly reports: readonly { readonly year: number; readonly title: string; readonly on: IsoDate }[]
}>()({
  area: 'reports',
  method: 'GET',
  path: '/published-county-reports',
  input: nothing,
})

/** The county's report of a year; `not_found` while it isn't public. */
export const readPublishedCountyReport = answering<PublishedCountyReport>()({
  area: 'reports',
  method: 'GET',
  path: '/published-county-reports/:id',
  input: () => z.strictObject({ id: year }),
})

/** A version of it as a file: its JSON has the hash that stands beside it. */
export const downloadPublishedCountyReport = givingFile({
  area: 'reports',
  method: 'GET',
  path: '/published-county-reports/:id/:version/:format',
  input: () =>
    z.strictObject({
      id: year,
      version: z
        .string({ error: '请选择哪一版' })
        .check(z.regex(/^[1-9]\d{0,3}$/, '没有这一版，请从列表里选')),
      format,
    }),
})
