import { maskPersonalData } from './find-personal-data'
import type { TableFinding } from './find-in-table'

type Rows = readonly (readonly string[])[]

const SIGNS = /[\p{L}\p{N}]/gu

/** How many letters and digits a text has; what separates them isn't masked one for one. */
const signsIn = (text: string): number => text.match(SIGNS)?.length ?? 0

/** A mask over several cells: each keeps as many of its signs as stood there, and stars where that doesn't come out even. */
const maskParts = ({ masked, parts }: TableFinding, cells: readonly string[]): readonly string[] => {
  if (parts.length === 1) return [masked]
  const lengths = parts.map(({ from, to }, at) => signsIn(cells[at]!.slice(from, to)))
  const signs = Array.from(masked)
  const isEven = lengths.reduce((sum, length) => sum + length, 0) === signs.length
  let at = 0
  return lengths.map((length) => {
    const part = isEven ? signs.slice(at, at + length).join('') : '*'.repeat(length)
    at += length
    return part
  })
}

/**
 * A table with the official mask in place of each finding; every cell stays where it is.
 * @example maskTable([['13812345678']], findInTable([['13812345678']])) // [['138****5678']]
 */
export const maskTable = (rows: Rows, findings: readonly TableFinding[]): Rows => {
  const cuts = findings.flatMap((finding) => {
    const masks = maskParts(
      finding,
      finding.parts.map(({ row, cell }) => rows[row]?.[cell] ?? ''),
    )
    return finding.parts.map((part, at) => ({ ...finding, ...part, masked: masks[at]! }))
  })
  const byCell = new Map<string, typeof cuts>()
  for (const cut of cuts) {
    const key = `${cut.row}.${cut.cell}`
    byCell.set(key, [...(byCell.get(key) ?? []), cut])
  }
  return rows.map((cells, row) =>
    cells.map((text, cell) => maskPersonalData(text, byCell.get(`${row}.${cell}`) ?? [])),
  )
}
