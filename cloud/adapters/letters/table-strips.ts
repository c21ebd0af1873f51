import { breakLines } from './break-lines'
import { drawLine, type Paper } from './draw-line'
import { type SetText, visible, widthOf } from './font-set'
import { PAGE } from './page-layout'
import type { Strip } from './strips'

type Rows = readonly (readonly string[])[]

const SIZES: readonly (readonly [mostColumns: number, size: number])[] = [
  [5, 14],
  [8, 12],
  [Infinity, 9],
]
const PADDING = 4
const RULE = 0.7
/** Rows of up to so many lines are never torn. */
const KEPT_WHOLE = 4

const sizeFor = (columns: number): number => SIZES.find(([most]) => columns <= most)?.[1] ?? 9

/** Width that a text takes on one line, as far as it is taken into account. Unit: points. */
const asked = (text: string, size: number): number =>
  [...text].reduce((sum, each) => sum + (each < '\u0100' ? size * 0.58 : size), 0) + PADDING * 2 + 1

/** The width at which the widest columns are cut off, so that all of them fit. */
const cutOff = (widths: readonly number[]): number => {
  let [low, high] = [0, PAGE.textWidth]
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    const taken = widths.reduce((sum, width) => sum + Math.min(width, middle), 0)
    if (taken > PAGE.textWidth) high = middle
    else low = middle
  }
  return low
}

/** Widths of the columns: what their texts ask for; too little is shared out, too much taken from the widest. */
const widthsOf = (rows: Rows, columns: number, size: number): readonly number[] => {
  const wanted = Array.from({ length: columns }, (_, at) =>
    Math.max(asked('', size), ...rows.map((row) => asked(row[at] ?? '', size))),
  )
  const most = cutOff(wanted)
  const cut = wanted.map((width) => Math.min(width, most))
  const sum = cut.reduce((total, width) => total + width, 0)
  return cut.map((width) => (PAGE.textWidth * width) / sum)
}

interface Grid {
  readonly size: number
  readonly pitch: number
  /** Left edges of the columns and the right edge of the last. */
  readonly edges: readonly number[]
  readonly weight: 'regular' | 'bold'
  readonly fonts: SetText
}

const linesIn = (text: string, width: number, { size, weight, fonts }: Grid): readonly string[] =>
  text.split('\n').flatMap((part) =>
    breakLines(visible(part), {
      width: width - PADDING * 2,
      firstIndent: 0,
      widthOf: (each) => widthOf(each, fonts.faceFor(each, weight), size),
    }).map((line) => line.text),
  )

const drawRules = ({ doc }: Paper, y: number, { edges, height, isFirst, isLast }: RuleFacts): void => {
  doc.lineWidth(RULE).strokeColor('black')
  const [left, right] = [PAGE.left, PAGE.left + PAGE.textWidth]
  if (isFirst) doc.moveTo(left, y).lineTo(right, y).stroke()
  if (isLast)
    doc
      .moveTo(left, y + height)
      .lineTo(right, y + height)
      .stroke()
  for (const edge of edges)
    doc
      .moveTo(left + edge, y)
      .lineTo(left + edge, y + height)
      .stroke()
}

interface RuleFacts {
  readonly edges: readonly number[]
  readonly height: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

type Cells = readonly (readonly string[])[]

/** The lines of a row from one on, as one strip. */
const cellStrip = (
  cells: Cells,
  grid: Grid,
  lines: { readonly from: number; readonly to: number },
): Strip => {
  const { edges, size, pitch, weight } = grid
  const height = pitch * (lines.to - lines.from)
  return {
    height,
    draw: (paper, y) => {
      const isLast = cells.every((texts) => texts.length <= lines.to)
      drawRules(paper, y, { edges, height, isFirst: lines.from === 0, isLast })
      for (const [column, texts] of cells.entries())
        for (const [at, text] of texts.slice(lines.from, lines.to).entries()) {
          const line = { text, weight, size, x: (edges[column] ?? 0) + PADDING, pitch, stretch: 0 }
          drawLine(paper, line, y + pitch * (at + PAGE.baseline))
        }
    },
  }
}

/** One row, never torn while it is low; a high one may be, between any two of its lines. */
const rowStrips = (row: readonly string[], grid: Grid): readonly Strip[] => {
  const { edges } = grid
  const cells = edges
    .slice(0, -1)
    .map((left, at) => linesIn(row[at] ?? '', (edges[at + 1] ?? left) - left, grid))
  const most = Math.max(1, ...cells.map((lines) => lines.length))
  if (most <= KEPT_WHOLE) return [cellStrip(cells, grid, { from: 0, to: most })]
  return Array.from({ length: most }, (_, at) => cellStrip(cells, grid, { from: at, to: at + 1 }))
}

/** A little air after the last row. */
const AIR: Strip = { height: PAGE.linePitch / 2, draw: () => undefined }

/** A table as strips; its first row is bold. Columns are as wide as their texts ask, within the type area. */
export const tableStrips = (rows: Rows, fonts: SetText): readonly Strip[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns === 0) return []
  const size = sizeFor(columns)
  const edges = widthsOf(rows, columns, size).reduce<readonly number[]>(
    (before, width) => [...before, (before.at(-1) ?? 0) + width],
    [0],
  )
  const grid = { size, pitch: size * 1.6, edges, fonts }
  const body = rows.flatMap((row, at) =>
    rowStrips(row, { ...grid, weight: at === 0 && rows.length > 1 ? 'bold' : 'regular' }),
  )
  return [...body, AIR]
}
