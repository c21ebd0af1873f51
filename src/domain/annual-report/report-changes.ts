import type { AnnualReport } from './annual-report'
import { valuesOfReport } from './report-cells'

/** A figure that is another one in another report. */
export interface FigureChange {
  readonly key: string
  readonly table: string
  readonly row: string
  readonly column: string
  readonly before: number | null
  readonly now: number | null
}

/**
 * The figures that differ between two reports, in the order of the later one: last year's against this year's, or what
 * was published against what the records say now. Figures that only one of the forms has are left out.
 * @example reportChanges(published, current).length // 0 while nothing was corrected
 */
export const reportChanges = (before: AnnualReport, now: AnnualReport): readonly FigureChange[] => {
  const old = valuesOfReport(before)
  return now.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell, at) => {
        const was = old.get(cell.key)
        if (was === undefined || was === cell.value) return []
        const column = table.columns[at]?.label ?? ''
        return [{ key: cell.key, table: table.title, row: row.label, column, before: was, now: cell.value }]
      }),
    ),
  )
}

const wordsOf = ({ chapters }: AnnualReport): string =>
  JSON.stringify(chapters.map(({ key, text }) => [key, text]))

/**
 * Whether a report says something else than another: a figure, or the words of a chapter.
 * @example differsFrom(published, current) // false while nothing was corrected
 */
export const differsFrom = (before: AnnualReport, now: AnnualReport): boolean =>
  reportChanges(before, now).length > 0 || wordsOf(before) !== wordsOf(now)
