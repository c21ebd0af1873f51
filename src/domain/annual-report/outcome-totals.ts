import type { ReportTable, ReportTableRow } from './report-table'

/** How many requests of a year came to one kind of result. Unit: requests. */
export interface OutcomeTotal {
  /** Chinese: 予以公开. */
  readonly label: string
  readonly value: number
}

/** The kinds of result of table 2, by the beginning of the keys of their rows. */
const KINDS: readonly (readonly [start: string, label: string])[] = [
  ['r1', '予以公开'],
  ['r2', '部分公开'],
  ['r3', '不予公开'],
  ['r4', '无法提供'],
  ['r5', '不予处理'],
  ['r6', '其他处理'],
  ['carried_out', '结转下年'],
]

/** The total of a row is its last column. */
const totalOf = ({ cells }: ReportTableRow): number => cells[cells.length - 1]?.value ?? 0

/**
 * What became of the requests of a year, kind by kind, without kinds that didn't occur; none where the form has no such
 * table (before 2019). Source: 国办公开办函〔2021〕30号, table 2.
 * @example outcomeTotals(report.tables)[0] // { label: '予以公开', value: 8 }
 */
export const outcomeTotals = (tables: readonly ReportTable[]): readonly OutcomeTotal[] => {
  const rows = tables.find(({ key }) => key === 'table2')?.rows ?? []
  return KINDS.flatMap(([start, label]) => {
    const of = rows.filter(({ key }) => key === start || key.startsWith(`${start}_`))
    const value = of.reduce((sum, row) => sum + totalOf(row), 0)
    return value === 0 ? [] : [{ label, value }]
  })
}
