import type { ReportCheck } from './report-check'
import type { ReportFormName } from './report-form'
import type { ReportTable } from './report-table'

/** A chapter with its number (一, 二 …), its words, and the tables that stand in it, by their keys. */
export interface ReportChapter {
  readonly key: string
  readonly number: string
  readonly title: string
  /** Null until somebody wrote it. */
  readonly text: string | null
  readonly tables: readonly string[]
}

/** The annual report of a year (政府信息公开工作年度报告) as it is read, printed and handed on. */
export interface AnnualReport {
  readonly year: number
  readonly form: ReportFormName
  readonly tenantName: string
  readonly chapters: readonly ReportChapter[]
  readonly tables: readonly ReportTable[]
  readonly checks: readonly ReportCheck[]
}
