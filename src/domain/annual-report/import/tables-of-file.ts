import { fail, ok, type Result } from '../../result'
import type { FormTable, ReportForm } from '../forms/form-model'
import { figuresOfRows, type PastedRefusal } from './pasted-table'

/** A table as a file has it: rows of cells, their ends one below the other; merged labels may be fewer cells. */
export type FileTable = readonly (readonly string[])[]

type Figures = ReadonlyMap<string, number>

/**
 * The rows of a sheet, each as wide as the widest: a sheet ends a row with its last cell that says something.
 * @example sheetTable([['项目', '件数'], ['行政许可']])[1] // ['行政许可', '']
 */
export const sheetTable = (rows: FileTable): FileTable => {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

/** A total that isn't the sum of its parts is told; a table that is another one isn't. */
const readAs = (table: FormTable, given: readonly FileTable[]): Result<Figures, PastedRefusal> | null => {
  const readings = given.map((rows) => figuresOfRows(table, rows))
  return (
    readings.find((reading) => reading.ok) ??
    readings.find((reading) => !reading.ok && reading.code === 'total-differs') ??
    null
  )
}

/**
 * The figures of an older report out of a file: each table of the form is looked for among the tables of the file, and what
 * isn't there stays unknown. Fails: in Chinese where no table of the form is there, or a total isn't the sum of its parts.
 * @example figuresOfFile(FORM_2021, [sheet.rows]) // { ok: true, value: Map { 'table2.new.citizen' => 12, … } }
 */
export const figuresOfFile = (
  form: ReportForm,
  given: readonly FileTable[],
): Result<Figures, PastedRefusal | 'no-table'> => {
  const found: (readonly [string, number])[] = []
  for (const table of form.tables) {
    const reading = readAs(table, given)
    if (reading === null) continue
    if (!reading.ok) return fail(reading.code, reading.detail)
    found.push(...reading.value)
  }
  if (found.length > 0) return ok(new Map(found))
  return fail('no-table', {
    message: `文件里没有认出这一年格式（${form.basis}）的表。请选当年报告的 Word 或者 Excel 文件，或者一张表一张表地贴。`,
  })
}
