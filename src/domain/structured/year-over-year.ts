import type { FiguresTable } from './figures-table'

/** The figures of one year's account. */
export interface YearSheet {
  readonly year: number
  readonly table: FiguresTable
}

/** One line through the years, oldest first. */
export interface YearLine {
  readonly label: string
  readonly isTotal: boolean
  readonly values: readonly { readonly year: number; readonly value: number }[]
  /** Newest less the one before; null where there is nothing to compare. Unit: that of the table. */
  readonly change: number | null
}

/** How many years stand side by side. */
export const MOST_YEARS = 5

const NUMBERING = /^([一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.．、])/
const nameOf = (label: string): string => label.replace(NUMBERING, '')

const yearsIn = (table: FiguresTable): readonly number[] =>
  table.columns.flatMap((column) => {
    const year = /20\d\d/.exec(column)?.[0]
    return year === undefined ? [] : [Number(year)]
  })

const columnOf = ({ year, table }: YearSheet, wanted: number): number => {
  const named = table.columns.findIndex((column) => column.includes(String(wanted)))
  if (named >= 0) return named
  return year === wanted && table.columns.length === 1 ? 0 : -1
}

const valueIn = (sheet: YearSheet, label: string, wanted: number): number | null => {
  const column = columnOf(sheet, wanted)
  const row = sheet.table.rows.find((each) => nameOf(each.label) === nameOf(label))
  return column < 0 ? null : (row?.values[column] ?? null)
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Its own year's sheet first, then what later ones say of that year. */
const valueOf = (sheets: readonly YearSheet[], label: string, year: number): number | null => {
  const own = sheets.filter((sheet) => sheet.year === year)
  const values = [...own, ...sheets].map((sheet) => valueIn(sheet, label, year))
  return values.find((value) => value !== null) ?? null
}

/**
 * The main lines of the newest account through the years; only accounts in the same unit are compared.
 * Source: Regulation (2019) Art. 20(7) asks for the accounts; that they are compared is a house rule.
 * @example yearOverYear([{ year: 2025, table }, { year: 2026, table: newer }])[0].change // 1.5
 */
export const yearOverYear = (given: readonly YearSheet[]): readonly YearLine[] => {
  const newest = [...given].sort((one, other) => other.year - one.year)[0]
  if (newest === undefined) return []
  const sheets = given.filter(({ table }) => table.unit === newest.table.unit)
  const years = [...new Set(sheets.flatMap(({ year, table }) => [year, ...yearsIn(table)]))]
    .sort((one, other) => one - other)
    .slice(-MOST_YEARS)
  return newest.table.rows
    .filter(({ level }) => level === 0)
    .map(({ label, isTotal }) => {
      const values = years.flatMap((year) => {
        const value = valueOf(sheets, label, year)
        return value === null ? [] : [{ year, value }]
      })
      const [before, last] = values.slice(-2)
      const change = before === undefined || last === undefined ? null : rounded(last.value - before.value)
      return { label: nameOf(label), isTotal, values, change }
    })
}
