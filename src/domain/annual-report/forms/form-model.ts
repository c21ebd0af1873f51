import type { ReportColumn, ReportTableRow, ReportUnit } from '../report-table'

/** A row of a form; `unit` where it differs from that of its table. */
export type FormRow = Omit<ReportTableRow, 'cells'> & {
  readonly unit?: ReportUnit
  /** Rows of which this one is the sum, column by column. */
  readonly sumOf?: readonly string[]
}

/** A column of a form; the columns of which it is the sum, row by row, where it is one. */
export type FormColumn = ReportColumn & {
  readonly sumOf?: readonly string[]
  readonly unit?: ReportUnit
  /** Its figures may be below 0: a change against last year. */
  readonly signed?: true
}

/** A table of a form before there are figures. */
export interface FormTable {
  readonly key: string
  readonly title: string
  readonly unit: ReportUnit
  readonly columns: readonly FormColumn[]
  readonly rows: readonly FormRow[]
}

/** A chapter of a form. */
export interface FormChapter {
  readonly key: string
  readonly title: string
  readonly tables: readonly string[]
  /** Chapter of the form of 2021 in which the same is told. */
  readonly inForm2021: string
}

/** A form: its chapters in order, and its tables. */
export interface ReportForm {
  readonly name: 'form_2021' | 'trial_2019' | 'statistics_2014'
  /** Chinese: the notice that issued it. */
  readonly basis: string
  readonly chapters: readonly FormChapter[]
  readonly tables: readonly FormTable[]
}

/**
 * A row of a form.
 * @example row('r1', '（一）予以公开', ['三、本年度办理结果']).key // 'r1'
 */
export const row = (
  key: string,
  label: string,
  groups: readonly string[] = [],
): Pick<FormRow, 'key' | 'label' | 'groups'> => ({ key, label, groups })

/**
 * A column of a form.
 * @example column('total', '总计').groups // []
 */
export const column = (key: string, label: string, groups: readonly string[] = []): ReportColumn => ({
  key,
  label,
  groups,
})
