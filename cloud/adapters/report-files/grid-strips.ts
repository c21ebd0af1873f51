import type { GridCell, TableGrid } from '../../../src/domain/annual-report/print/table-grid'
import { breakLines } from '../letters/break-lines'
import { drawLine, type Paper } from '../letters/draw-line'
import { type SetText, visible, widthOf } from '../letters/font-set'
import { textWidth } from '../letters/letter-lines'
import { PAGE } from '../letters/page-layout'
import { heightOf, type Strip } from '../letters/strips'

const PADDING = 2.5
const RULE = 0.6
const MOST_FIGURE = 70
/** Part of the measure that figures may take: labels need the rest. */
const FIGURES_SHARE = 0.56
const FIGURES_SHARE_OF_ONE_ROW = 0.94
const MANY_COLUMNS = 12

/** A cell with its lines. */
interface SetCell extends GridCell {
  readonly lines: readonly string[]
}

/** A grid with what it takes on paper. Unit: points. */
interface SetGrid {
  readonly size: number
  readonly pitch: number
  readonly edges: readonly number[]
  /** Upper edges of the rows and the lower edge of the last. */
  readonly tops: readonly number[]
  readonly cells: readonly SetCell[]
  readonly fonts: SetText
}

const running = (lengths: readonly number[]): readonly number[] =>
  lengths.reduce<readonly number[]>((before, each) => [...before, (before.at(-1) ?? 0) + each], [0])

/** Figures get columns of one width; of what is left the last label gets most. */
const edgesOf = ({ columns, labelColumns, rows, headRows }: TableGrid): readonly number[] => {
  const figures = columns - labelColumns
  const share = rows - headRows === 1 ? FIGURES_SHARE_OF_ONE_ROW : FIGURES_SHARE
  const width = Math.min(MOST_FIGURE, (PAGE.textWidth * share) / figures)
  const left = PAGE.textWidth - width * figures
  const weights = Array.from({ length: labelColumns }, (_, at) => (at === labelColumns - 1 ? 2.4 : 1))
  const sum = weights.reduce((all, each) => all + each, 0)
  return running([...weights.map((weight) => (left * weight) / sum), ...Array<number>(figures).fill(width)])
}

const weightOf = ({ isHead }: GridCell): 'bold' | 'regular' => (isHead ? 'bold' : 'regular')

const linesOf = (cell: GridCell, width: number, { size, fonts }: Pick<SetGrid, 'size' | 'fonts'>) =>
  breakLines(visible(cell.text), {
    width: width - PADDING * 2,
    firstIndent: 0,
    widthOf: (each) => widthOf(each, fonts.faceFor(each, weightOf(cell)), size),
  }).map(({ text }) => text)

/** Heights of the rows: what the cells of one row need; what spans several makes the last of them higher. */
const topsOf = (cells: readonly SetCell[], rows: number, pitch: number): readonly number[] => {
  const heights = Array<number>(rows).fill(pitch + PADDING)
  const byReach = [...cells].sort((one, other) => one.rowSpan - other.rowSpan)
  for (const { row, rowSpan, lines } of byReach) {
    const there = heights.slice(row, row + rowSpan).reduce((sum, each) => sum + each, 0)
    const short = lines.length * pitch + PADDING - there
    if (short > 0) heights[row + rowSpan - 1]! += short
  }
  return running(heights)
}

const setGrid = (grid: TableGrid, fonts: SetText): SetGrid => {
  const size = grid.columns > MANY_COLUMNS ? 8 : 9
  const edges = edgesOf(grid)
  const widthFrom = ({ column, columnSpan }: GridCell) =>
    (edges[column + columnSpan] ?? 0) - (edges[column] ?? 0)
  const cells = grid.cells.map((cell) => ({
    ...cell,
    lines: linesOf(cell, widthFrom(cell), { size, fonts }),
  }))
  const pitch = size * 1.45
  return { size, pitch, edges, cells, fonts, tops: topsOf(cells, grid.rows, pitch) }
}

/** Where the lines of a cell stand, from the upper edge of the grid: in the middle, or at the top where it is high. */
const firstLineOf = ({ row, rowSpan, lines }: SetCell, { tops, pitch }: SetGrid): number => {
  const [top, bottom] = [tops[row] ?? 0, tops[row + rowSpan] ?? 0]
  const free = bottom - top - lines.length * pitch
  return top + (rowSpan > 3 ? PADDING / 2 : free / 2)
}

const drawLines = (
  paper: Paper,
  cell: SetCell,
  { at, y, grid }: { at: number; y: number; grid: SetGrid },
) => {
  const { size, pitch, edges, tops, fonts } = grid
  const [left, right] = [edges[cell.column] ?? 0, edges[cell.column + cell.columnSpan] ?? 0]
  const [top, bottom] = [tops[at] ?? 0, tops[at + 1] ?? 0]
  const isLastRow = at === cell.row + cell.rowSpan - 1
  for (const [place, text] of cell.lines.entries()) {
    const from = firstLineOf(cell, grid) + place * pitch
    if (from < top - 0.01 || (from >= bottom - 0.01 && !isLastRow)) continue
    const width = textWidth(text, size, { weight: weightOf(cell), fonts })
    const x = cell.isHead || cell.isFigure ? left + (right - left - width) / 2 : left + PADDING
    const line = { text, weight: weightOf(cell), size, x, pitch, stretch: 0 }
    drawLine(paper, line, y + from - top + pitch * PAGE.baseline)
  }
}

const drawBox = (
  { doc }: Paper,
  cell: SetCell,
  { at, y, grid }: { at: number; y: number; grid: SetGrid },
) => {
  const { edges, tops } = grid
  const left = PAGE.left + (edges[cell.column] ?? 0)
  const right = PAGE.left + (edges[cell.column + cell.columnSpan] ?? 0)
  const bottom = y + (tops[at + 1] ?? 0) - (tops[at] ?? 0)
  doc.lineWidth(RULE).strokeColor('black')
  for (const x of [left, right]) doc.moveTo(x, y).lineTo(x, bottom).stroke()
  if (at === cell.row) doc.moveTo(left, y).lineTo(right, y).stroke()
  if (at === cell.row + cell.rowSpan - 1) doc.moveTo(left, bottom).lineTo(right, bottom).stroke()
}

const rowsOf = (table: TableGrid, fonts: SetText): readonly Strip[] => {
  const grid = setGrid(table, fonts)
  return Array.from({ length: table.rows }, (_, at) => ({
    height: (grid.tops[at + 1] ?? 0) - (grid.tops[at] ?? 0),
    draw: (paper: Paper, y: number) => {
      const here = grid.cells.filter(({ row, rowSpan }) => row <= at && at < row + rowSpan)
      for (const cell of here) {
        drawBox(paper, cell, { at, y, grid })
        drawLines(paper, cell, { at, y, grid })
      }
    },
  }))
}

/** Strips that stay on one page. */
const joined = (strips: readonly Strip[]): Strip => ({
  height: heightOf(strips),
  draw: (paper, y) => {
    let at = y
    for (const { draw, height } of strips) {
      draw(paper, at)
      at += height
    }
  },
})

/** A table up to this height is never torn. */
const KEPT_WHOLE = PAGE.textHeight / 3

/**
 * A grid below its title as strips, a row each; what spans several rows goes on from one to the next. The title, the headings
 * and the first row stay together, and so does a low table.
 */
export const gridStrips = (title: Strip, table: TableGrid, fonts: SetText): readonly Strip[] => {
  const strips = [title, ...rowsOf(table, fonts)]
  if (heightOf(strips) <= KEPT_WHOLE) return [joined(strips)]
  const together = table.headRows + 2
  return [joined(strips.slice(0, together)), ...strips.slice(together)]
}
