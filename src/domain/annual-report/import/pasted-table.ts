import { fail, ok, type Result } from '../../result'
import { columnSums, rowSums, type Balance } from '../balances'
import { figureKey } from '../figures'
import type { FormRow, FormTable } from '../forms/form-model'

/** Why a pasted table can't be taken. */
export type PastedRefusal = 'rows-differ' | 'row-differs' | 'total-differs'

/** A line of a pasted table: what stands before the figures, and the figures; null for one that isn't stated. */
interface PastedLine {
  readonly label: string
  readonly values: readonly (number | null)[]
}

const NOT_STATED = /^(?:—+|-+|\/|无)?$/u
const FIGURE = /^\d[\d,，]*(?:\.\d+)?$/u

const isValue = (cell: string): boolean => NOT_STATED.test(cell) || FIGURE.test(cell)
const valueOf = (cell: string): number | null =>
  NOT_STATED.test(cell) ? null : Number(cell.replace(/[,，]/gu, ''))

const plain = (text: string): string => text.replace(/[^\p{Script=Han}\p{Letter}\p{Number}]/gu, '')

const isNamed = (label: string, row: FormRow): boolean => plain(label).includes(plain(row.label).slice(0, 8))

/** A copied table may lack its labels; where there is one it must be that of the row. */
const isOf = ({ label }: PastedLine, row: FormRow): boolean => plain(label) === '' || isNamed(label, row)

/** A line whose last cells are figures or say that there is none; an empty one only with the name of a row. */
const lineOf = (row: readonly string[], { columns, rows }: FormTable): readonly PastedLine[] => {
  const cells = row.map((cell) => cell.trim())
  const figures = cells.slice(-columns.length)
  if (cells.length < columns.length || !figures.every(isValue)) return []
  const label = cells.slice(0, -columns.length).join('')
  const saysNothing = figures.every((cell) => cell === '')
  if (saysNothing && !rows.some((each) => isNamed(label, each))) return []
  return [{ label, values: figures.map(valueOf) }]
}

const differing = (table: FormTable, values: ReadonlyMap<string, number>): Balance | undefined => {
  const known = (key: string): number | null => values.get(key) ?? null
  return [...rowSums(table, known), ...columnSums(table, known)].find(
    ({ left, right }) => left !== null && right !== null && left !== right,
  )
}

/**
 * The figures of an older report's table as they were copied out of it: a line for each row of the form, cells between
 * tabs. What isn't stated (—, /, nothing) is left out and not 0; totals are compared with their parts and not kept.
 * Fails: in Chinese with the row or total and the cure.
 * @example figuresOfPasted(TABLE_TWO_2021, text) // { ok: true, value: Map { 'table2.new.citizen' => 12, … } }
 */
export const figuresOfPasted = (
  table: FormTable,
  text: string,
): Result<ReadonlyMap<string, number>, PastedRefusal> =>
  figuresOfRows(
    table,
    text.split('\n').map((line) => line.split('\t')),
  )

/**
 * The same of a table that was read out of a file: its rows, cell by cell.
 * @example figuresOfRows(TABLE_TWO_2021, sheet.rows)
 */
export const figuresOfRows = (
  table: FormTable,
  rows: readonly (readonly string[])[],
): Result<ReadonlyMap<string, number>, PastedRefusal> => {
  const lines = rows.flatMap((row) => lineOf(row, table))
  if (lines.length !== table.rows.length)
    return fail('rows-differ', {
      message: `这张表有${table.rows.length}行数，粘贴的有${lines.length}行。请整张表一起复制，每行${table.columns.length}个数。`,
    })
  const wrong = table.rows.find((row, at) => !isOf(lines[at]!, row))
  if (wrong !== undefined)
    return fail('row-differs', {
      message: `“${wrong.label}”这一行对不上，请核对粘贴的表是不是这一年的格式。`,
    })
  const values = new Map(
    table.rows.flatMap(({ key }, at) =>
      table.columns.flatMap((column, place): [string, number][] => {
        const value = lines[at]?.values[place] ?? null
        return value === null ? [] : [[figureKey(table.key, key, column.key), value]]
      }),
    ),
  )
  const total = differing(table, values)
  if (total !== undefined)
    return fail('total-differs', {
      message: `“${total.at}”的总计是${total.left}，各分项相加是${total.right}。请对照原报告更正后再粘贴。`,
    })
  return ok(withoutSums(table, values))
}

const withoutSums = (table: FormTable, values: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const sums = new Set(
    table.rows.flatMap((row) =>
      table.columns
        .filter((column) => row.sumOf !== undefined || column.sumOf !== undefined)
        .map((column) => figureKey(table.key, row.key, column.key)),
    ),
  )
  return new Map([...values].filter(([key]) => !sums.has(key)))
}
