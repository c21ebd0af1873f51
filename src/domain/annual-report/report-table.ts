/** Units of the forms. */
export type ReportUnit = '件' | '条' | '次' | '篇' | '个' | '人' | '人次' | '项' | '万元'

/** A column of a printed table; its groups stand above it, the outermost first. */
export interface ReportColumn {
  readonly key: string
  readonly label: string
  readonly groups: readonly string[]
}

/** One figure of a table. */
export interface ReportCell {
  /** Name of the figure within the report: table.row.column. */
  readonly key: string
  /** Null where nobody knows it; that is not 0. */
  readonly value: number | null
  readonly unit: ReportUnit
  /** Worked out by the system from what it keeps, or told by a member of staff with a source. */
  readonly source: 'computed' | 'entered'
  /** Chinese: where an entered figure is from, or what else is to be known about it; absent where nothing is. */
  readonly note?: string
  /** Whether the cases or documents behind it can be opened. */
  readonly opens: boolean
}

/** A row with one cell for each column, in their order; its groups stand before it, the outermost first. */
export interface ReportTableRow {
  readonly key: string
  readonly label: string
  readonly groups: readonly string[]
  readonly cells: readonly ReportCell[]
}

/** A table as it is printed. */
export interface ReportTable {
  readonly key: string
  readonly title: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportTableRow[]
}
