import type { AnnualReport } from './annual-report'
import type { ReportCell } from './report-table'

/**
 * Every figure of a report, table after table, row after row.
 * @example cellsOfReport(report).find(({ key }) => key === 'table2.new.total')?.value
 */
export const cellsOfReport = ({ tables }: Pick<AnnualReport, 'tables'>): readonly ReportCell[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))

/**
 * The figures of a report by their keys; null where nobody knows one.
 * @example valuesOfReport(report).get('table2.new.total')
 */
export const valuesOfReport = (report: Pick<AnnualReport, 'tables'>): ReadonlyMap<string, number | null> =>
  new Map(cellsOfReport(report).map(({ key, value }) => [key, value]))
