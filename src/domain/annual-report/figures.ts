import type { FormColumn, FormRow, FormTable, ReportForm } from './forms/form-model'
import type { ReportUnit } from './report-table'

/** A figure of a form: where it stands, and of which other figures it is the sum. */
export interface Figure {
  /** table.row.column */
  readonly key: string
  readonly table: string
  readonly row: string
  readonly column: string
  /** Chinese: 本年新收政府信息公开申请数量 · 自然人. */
  readonly label: string
  readonly unit: ReportUnit
  readonly signed: boolean
  /** Keys of its parts; none where it is no sum. */
  readonly parts: readonly string[]
}

/**
 * The name of a figure.
 * @example figureKey('table2', 'new', 'citizen') // 'table2.new.citizen'
 */
export const figureKey = (table: string, row: string, column: string): string => `${table}.${row}.${column}`

const partsOf = (table: string, row: FormRow, column: FormColumn): readonly string[] => {
  if (column.sumOf !== undefined) return column.sumOf.map((part) => figureKey(table, row.key, part))
  return row.sumOf === undefined ? [] : row.sumOf.map((part) => figureKey(table, part, column.key))
}

const labelOf = (table: FormTable, row: FormRow, column: FormColumn): string => {
  if (table.columns.length === 1) return row.label
  const above = column.groups[column.groups.length - 1]
  const name = above === undefined || table.rows.length > 1 ? column.label : `${above}${column.label}`
  return table.rows.length === 1 ? name : `${row.label} · ${name}`
}

const figureOf = (table: FormTable, row: FormRow, column: FormColumn): Figure => ({
  key: figureKey(table.key, row.key, column.key),
  ...{ table: table.key, row: row.key, column: column.key },
  label: labelOf(table, row, column),
  unit: column.unit ?? row.unit ?? table.unit,
  signed: column.signed ?? false,
  parts: partsOf(table.key, row, column),
})

/**
 * Every figure of a form, table by table, row by row.
 * @example figuresOf(formOfYear(2025)).filter(({ table }) => table === 'table2').length // 175
 */
export const figuresOf = (form: ReportForm): readonly Figure[] =>
  form.tables.flatMap((table) =>
    table.rows.flatMap((row) => table.columns.map((column) => figureOf(table, row, column))),
  )

/**
 * The figures that a figure comes down to: itself, or all that it is the sum of. Throws on a key of another form.
 * @example basesOf(figures, 'table2.new.total').length // 6
 */
export const basesOf = (figures: readonly Figure[], key: string): readonly string[] => {
  const figure = figures.find((each) => each.key === key)
  if (figure === undefined) throw new RangeError(`no such figure: ${key}`)
  return figure.parts.length === 0 ? [key] : figure.parts.flatMap((part) => basesOf(figures, part))
}
