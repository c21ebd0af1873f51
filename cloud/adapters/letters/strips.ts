import { drawLine, type Paper } from './draw-line'
import type { PlacedLine } from './letter-lines'
import { PAGE } from './page-layout'

/** A stretch of a sheet that is never torn: a line of text, or a line of a table's row. Unit: points. */
export interface Strip {
  readonly height: number
  /** Draws it with its upper edge at `y`. */
  readonly draw: (paper: Paper, y: number) => void
}

/** A line of text as a strip. */
export const lineStrip = (line: PlacedLine): Strip => ({
  height: line.pitch,
  draw: (paper, y) => {
    if (line.text !== '') drawLine(paper, line, y + line.pitch * PAGE.baseline)
  },
})

const SLACK = 0.01

/** Height of strips one below the other. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { height }) => sum + height, 0)

/** Strips dealt out to pages; the last keeps `foot` free, and brings two strips along when it is a new one. */
export const dealt = (strips: readonly Strip[], foot: number): readonly (readonly Strip[])[] => {
  const pages: Strip[][] = [[]]
  let used = 0
  for (const strip of strips) {
    if (used + strip.height > PAGE.textHeight + SLACK) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(strip)
    used += strip.height
  }
  const last = pages.at(-1) ?? []
  if (used + foot > PAGE.textHeight + SLACK) pages.push(last.splice(Math.max(1, last.length - 2)))
  return pages
}
