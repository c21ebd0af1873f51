import type { Counts } from './count-requests'
import type { Figure } from './figures'
import type { ReportCell } from './report-table'

/** What a member of staff told of a figure. */
export interface FigureEntry {
  readonly value: number
  /** Chinese: where it is from. */
  readonly source: string
}

export type FigureEntries = ReadonlyMap<string, FigureEntry>

/** What there is to know about the figures of a report. */
export interface Known {
  readonly counts: Counts
  readonly entries: FigureEntries
}

type Resolve = (key: string) => ReportCell

/** Money is kept to the fen (0.000001 万元): sums of fractions are brought back to that. */
const FEN = 1_000_000
const sumOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * FEN) / FEN

const entered = ({ key, unit }: Figure, { entries, counts }: Known): ReportCell => {
  const entry = entries.get(key)
  const note = entry?.source ?? counts.notes.get(key)
  const cell = { key, unit, value: entry?.value ?? null, source: 'entered', opens: false } as const
  return note === undefined ? cell : { ...cell, note }
}

/** A sum follows its parts; while one of them isn't known, what was told of the sum itself stands. */
const summed = (figure: Figure, known: Known, resolve: Resolve): ReportCell => {
  const parts = figure.parts.map(resolve)
  if (parts.some(({ value }) => value === null)) return entered(figure, known)
  const { key, unit } = figure
  const value = sumOf(parts.map((part) => part.value ?? 0))
  const source = parts.every((part) => part.source === 'computed') ? 'computed' : 'entered'
  return { key, unit, value, source, opens: parts.every(({ opens }) => opens) }
}

const resolved = (figure: Figure, known: Known, resolve: Resolve): ReportCell => {
  if (figure.parts.length > 0) return summed(figure, known, resolve)
  const value = known.counts.values.get(figure.key)
  if (value === undefined) return entered(figure, known)
  return { key: figure.key, unit: figure.unit, value, source: 'computed', opens: true }
}

/**
 * Every figure of a report with its value: counted by the system, the sum of others, or told by staff; null where
 * nobody knows. What is counted always wins over what was told.
 * @example resolveFigures(figures, { counts, entries: new Map() }).get('table2.r7.total')?.value
 */
export const resolveFigures = (figures: readonly Figure[], known: Known): ReadonlyMap<string, ReportCell> => {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]))
  const cells = new Map<string, ReportCell>()
  const resolve: Resolve = (key) => {
    const kept = cells.get(key)
    if (kept !== undefined) return kept
    const figure = byKey.get(key)
    if (figure === undefined) throw new RangeError(`no such figure: ${key}`)
    const cell = resolved(figure, known, resolve)
    cells.set(key, cell)
    return cell
  }
  for (const { key } of figures) resolve(key)
  return cells
}
