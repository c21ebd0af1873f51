import type { AnnualReport } from '../annual-report'
import type { ReportTable } from '../report-table'
import { UNKNOWN_FIGURE } from './figure-text'
import { tableGrid, type TableGrid } from './table-grid'

/** A part of a printed report, in order. */
export type PrintedPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly title: string; readonly grid: TableGrid; readonly note: string }

/** An annual report as it is printed, whatever the kind of file. */
export interface PrintedReport {
  /** E.g. 盏西镇2025年政府信息公开工作年度报告. */
  readonly title: string
  readonly signature: string
  /** Chinese, '' while it isn't published. */
  readonly dateText: string
  readonly parts: readonly PrintedPart[]
}

/**
 * The title of a report.
 * @example reportTitle({ tenantName: '盏西镇', year: 2025 }) // '盏西镇2025年政府信息公开工作年度报告'
 */
export const reportTitle = ({ tenantName, year }: Pick<AnnualReport, 'tenantName' | 'year'>): string =>
  `${tenantName}${year}年政府信息公开工作年度报告`

const hasUnknown = ({ rows }: ReportTable): boolean =>
  rows.some(({ cells }) => cells.some(({ value }) => value === null))

const tablePart = (table: ReportTable): PrintedPart => ({
  kind: 'table',
  title: table.title,
  grid: tableGrid(table),
  note: hasUnknown(table) ? `“${UNKNOWN_FIGURE}”表示没有这项统计，不是0。` : '',
})

const paragraphsOf = (text: string | null): readonly PrintedPart[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }))

/**
 * A report in print order: each chapter's heading, words and tables.
 * Source: 国办公开办函〔2021〕30号; GB/T 9704—2012.
 * @example printedReport(report, '2026年1月20日').parts[0] // { kind: 'heading', text: '一、总体情况' }
 */
export const printedReport = (report: AnnualReport, dateText: string): PrintedReport => ({
  title: reportTitle(report),
  signature: report.tenantName,
  dateText,
  parts: report.chapters.flatMap(({ number, title, text, tables }): readonly PrintedPart[] => [
    { kind: 'heading', text: `${number}、${title}` },
    ...paragraphsOf(text),
    ...report.tables.filter(({ key }) => tables.includes(key)).map(tablePart),
  ]),
})
