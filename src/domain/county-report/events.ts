import type { AnnualReport } from '../annual-report/annual-report'
import type { Recorded } from '../dossier/dossier'

/** A township's report as it went into the sum: which one, and since when that version is public. */
export interface CountedReport {
  readonly tenant: string
  readonly township: string
  /** Instant of publishing, ISO 8601 in UTC. */
  readonly publishedAt: string
}

/** Somebody of the county began to work on the report of a year. */
export type CountyReportBegun = Recorded<'begun'> & { readonly year: number }
export type CountyChapterWritten = Recorded<'chapter_written'> & {
  readonly chapter: string
  readonly text: string
}
/** The report as it stood goes before the reviewer; what it was summed from goes with it. */
export type CountyReportSubmitted = Recorded<'submitted'> & {
  readonly report: AnnualReport
  readonly counted: readonly CountedReport[]
  /** Names of the townships that are not in the sum. */
  readonly leftOut: readonly string[]
  /** Why what is public is corrected; '' the first time. */
  readonly reason: string
}
export type CountyReportReturned = Recorded<'returned'> & { readonly reason: string }
export type CountyReportReviewed = Recorded<'reviewed'> & { readonly note: string }
/** What was handed over is public from now on. */
export type CountyReportPublished = Recorded<'published'> & {
  /** From 1. */
  readonly version: number
  /** SHA-256 of its public JSON file, in hexadecimal. */
  readonly hash: string
}

/** Something that happened to the county's annual report; the list is only ever added to. */
export type CountyReportEvent =
  | CountyReportBegun
  | CountyChapterWritten
  | CountyReportSubmitted
  | CountyReportReturned
  | CountyReportReviewed
  | CountyReportPublished

/** What may be done with the county's report, in the order of the work. */
export const COUNTY_REPORT_ACTS = [
  'write_chapter',
  'submit',
  'review',
  'publish',
  'return',
  'correct',
] as const
export type CountyReportAct = (typeof COUNTY_REPORT_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_COUNTY_REPORT_ACT.correct // 'submitted' */
export const EVENT_OF_COUNTY_REPORT_ACT: Readonly<Record<CountyReportAct, CountyReportEvent['type']>> = {
  write_chapter: 'chapter_written',
  submit: 'submitted',
  review: 'reviewed',
  publish: 'published',
  return: 'returned',
  correct: 'submitted',
}
