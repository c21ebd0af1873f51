import type { ReportTable } from '../report-table'
import { figureText } from './figure-text'

/** One cell of a printed grid, at its upper left place; cells that it covers are not in the grid. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** Headings are bold; labels and figures are not. */
  readonly isHead: boolean
  /** Null for a text and for a figure that nobody knows. */
  readonly value: number | null
  readonly isFigure: boolean
}

/** A table as it is printed: headings merged above their columns, groups merged before their rows. */
export interface TableGrid {
  readonly columns: number
  readonly rows: number
  readonly headRows: number
  readonly labelColumns: number
  readonly cells: readonly GridCell[]
}

/** A stretch of neighbours below one heading. */
interface Merged {
  readonly text: string
  readonly level: number
  readonly from: number
  readonly length: number
  /** How far the last name of a path reaches over the levels that it has not. */
  readonly deep: number
}

type Path = readonly string[]

const startsAlike = (one: Path, other: Path, level: number): boolean =>
  one.length - 1 > level &&
  other.length - 1 > level &&
  one.slice(0, level + 1).every((text, at) => text === other[at])

/** Names of paths with neighbours of one heading merged; the own name of a path is never merged. */
const mergedNames = (paths: readonly Path[], depth: number): readonly Merged[] =>
  paths.flatMap((path, from) =>
    path.flatMap((text, level): readonly Merged[] => {
      const isOwn = level === path.length - 1
      if (isOwn) return [{ text, level, from, length: 1, deep: depth - level }]
      const before = paths[from - 1]
      if (before !== undefined && startsAlike(before, path, level)) return []
      const rest = paths.slice(from)
      const end = rest.findIndex((each) => !startsAlike(each, path, level))
      return [{ text, level, from, length: end === -1 ? rest.length : end, deep: 1 }]
    }),
  )

const deepest = (paths: readonly Path[]): number => Math.max(1, ...paths.map((path) => path.length))

const words = { value: null, isFigure: false } as const

/** Units stand in a column of their own where they differ from row to row. */
const unitsOf = ({ rows }: ReportTable): readonly string[] => {
  const units = rows.map(({ cells }) => cells[0]?.unit ?? '')
  return new Set(units).size > 1 ? units : []
}

const cornerOf = (labelColumns: number, headRows: number, hasUnits: boolean): readonly GridCell[] => {
  const head = { ...words, row: 0, rowSpan: headRows, isHead: true }
  const corner = { ...head, column: 0, columnSpan: labelColumns, text: hasUnits ? '统计指标' : '项目' }
  return hasUnits ? [corner, { ...head, column: labelColumns, columnSpan: 1, text: '单位' }] : [corner]
}

/**
 * A table of a report as a grid of merged cells, as the form prints it: the same for every kind of file.
 * @example tableGrid(tableTwo).headRows // 3
 */
export const tableGrid = (table: ReportTable): TableGrid => {
  const heads = table.columns.map(({ groups, label }) => [...groups, label])
  const labels = table.rows.map(({ groups, label }) => [...groups, label])
  const [headRows, labelColumns, units] = [deepest(heads), deepest(labels), unitsOf(table)]
  const first = labelColumns + (units.length === 0 ? 0 : 1)
  const above = mergedNames(heads, headRows).map(({ text, level, from, length, deep }) => ({
    ...{ ...words, text, isHead: true },
    ...{ row: level, column: first + from, rowSpan: deep, columnSpan: length },
  }))
  const before = mergedNames(labels, labelColumns).map(({ text, level, from, length, deep }) => ({
    ...{ ...words, text, isHead: false },
    ...{ row: headRows + from, column: level, rowSpan: length, columnSpan: deep },
  }))
  const single = { rowSpan: 1, columnSpan: 1, isHead: false } as const
  const named = units.map((text, at) => ({
    ...words,
    ...single,
    text,
    row: headRows + at,
    column: labelColumns,
  }))
  const figures = table.rows.flatMap(({ cells }, row) =>
    cells.map((cell, column) => ({
      ...{ ...single, isFigure: true, value: cell.value, text: figureText(cell) },
      ...{ row: headRows + row, column: first + column },
    })),
  )
  return {
    ...{ headRows, labelColumns: first },
    columns: first + table.columns.length,
    rows: headRows + table.rows.length,
    cells: [...cornerOf(labelColumns, headRows, units.length > 0), ...above, ...before, ...named, ...figures],
  }
}
