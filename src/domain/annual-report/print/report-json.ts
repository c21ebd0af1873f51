import type { AnnualReport } from '../annual-report'
import type { ReportCell } from '../report-table'
import { reportTitle } from './printed-report'

/** A figure as it is handed on; its source, note and what is behind it for staff only. */
export interface FigureInJson {
  readonly key: string
  /** Null where nobody knows it; that is not 0. */
  readonly value: number | null
  readonly unit: string
  readonly source?: ReportCell['source']
  readonly note?: string
  /** Ids of the cases behind it. */
  readonly cases?: readonly string[]
}

/** An annual report as it is handed on to other programs. */
export interface ReportInJson {
  readonly title: string
  readonly year: number
  readonly form: AnnualReport['form']
  readonly tenantName: string
  readonly chapters: readonly {
    readonly number: string
    readonly title: string
    readonly text: string | null
  }[]
  readonly tables: readonly {
    readonly key: string
    readonly title: string
    readonly columns: AnnualReport['tables'][number]['columns']
    readonly rows: readonly {
      readonly key: string
      readonly label: string
      readonly groups: readonly string[]
      readonly figures: readonly FigureInJson[]
    }[]
  }[]
}

/** Ids of the cases behind a figure, by its key. */
export type CasesBehind = (key: string) => readonly string[]

const figureOf = (
  { key, value, unit, source, note, opens }: ReportCell,
  behind: CasesBehind | null,
): FigureInJson => ({
  ...{ key, value, unit },
  ...(behind === null ? {} : { source, ...(note === undefined ? {} : { note }) }),
  ...(behind !== null && opens ? { cases: behind(key) } : {}),
})

/**
 * A report for other programs. For everybody: figures alone. For staff, with `behind`: where each is from, and the ids of
 * the cases that it counts.
 * @example reportInJson(report, null).tables[0]?.rows[0]?.figures[0]?.cases // undefined
 */
export const reportInJson = (report: AnnualReport, behind: CasesBehind | null): ReportInJson => ({
  title: reportTitle(report),
  year: report.year,
  form: report.form,
  tenantName: report.tenantName,
  chapters: report.chapters.map(({ number, title, text }) => ({ number, title, text })),
  tables: report.tables.map(({ key, title, columns, rows }) => ({
    ...{ key, title, columns },
    rows: rows.map(({ cells, ...row }) => ({
      ...{ key: row.key, label: row.label, groups: row.groups },
      figures: cells.map((cell) => figureOf(cell, behind)),
    })),
  })),
})
