import { findPersonalData } from './find-personal-data'
import type { AllowedContacts, PersonalFinding, PersonalKind } from './kinds'
import { overlaps } from './matches'
import { namesInTable } from './names-in-table'
import { columnLabels } from './table-headers'

type Rows = readonly (readonly string[])[]

/** What of a finding stands in one cell. */
export interface CellPart {
  readonly row: number
  readonly cell: number
  /** Unit: UTF-16 offsets in the cell, `[from, to)`. */
  readonly from: number
  readonly to: number
}

/** Personal data in a table; more than one part where it runs over cells. */
export interface TableFinding extends Pick<PersonalFinding, 'kind' | 'text' | 'masked'> {
  readonly parts: readonly CellPart[]
}

/** Between the cells of a row and between rows. */
const CELL = '\t'
const ROW = '\n'

/** A cell and where it begins in a text of several. */
interface PlacedCell {
  readonly row: number
  readonly cell: number
  readonly start: number
  readonly text: string
}

const placedCells = (cells: readonly Omit<PlacedCell, 'start'>[]): readonly PlacedCell[] => {
  let start = 0
  return cells.map((each) => {
    const placed = { ...each, start }
    start += each.text.length + 1
    return placed
  })
}

const partsOf = ({ from, to }: PersonalFinding, cells: readonly PlacedCell[]): readonly CellPart[] =>
  cells
    .filter(({ start, text }) => from < start + text.length && to > start)
    .map(({ row, cell, start, text }) => ({
      row,
      cell,
      from: Math.max(from - start, 0),
      to: Math.min(to - start, text.length),
    }))

const found = (finding: PersonalFinding, cells: readonly PlacedCell[]): TableFinding => ({
  kind: finding.kind,
  text: finding.text,
  masked: finding.masked,
  parts: partsOf(finding, cells),
})

/** Across the cells of a row, and from its last cell into the next row. */
const acrossRow = (rows: Rows, at: number, allowed: AllowedContacts): readonly TableFinding[] => {
  const row = rows[at]!
  const next = rows[at + 1]?.slice(0, 1) ?? []
  const here = row.map((text, cell) => ({ row: at, cell, text }))
  const cells = placedCells([...here, ...next.map((text, cell) => ({ row: at + 1, cell, text }))])
  const text = row.join(CELL)
  return findPersonalData([text, ...next].join(ROW), allowed)
    .filter(({ from }) => from < text.length)
    .map((finding) => found(finding, cells))
}

const PLACE_LABEL = /址|居住|户籍/u
const DIGIT = /[\d０-９]/gu
/** Shorter numbers are nobody's, whatever stands above them. */
const LEAST_DIGITS = 5

const mayNeedLabel = (text: string, label: string): boolean => {
  const digits = text.match(DIGIT)?.length ?? 0
  return digits >= LEAST_DIGITS || (digits > 0 && PLACE_LABEL.test(label))
}

/** Cells that a finding fills from end to end: their column's name could tell nothing more. */
const filledCells = (rows: Rows, found: readonly TableFinding[]): ReadonlySet<string> =>
  new Set(
    found
      .flatMap(({ parts }) => parts)
      .filter(({ row, cell, from, to }) => to - from === rows[row]?.[cell]?.length)
      .map(({ row, cell }) => `${row}.${cell}`),
  )

/** A cell under its column's name: 账号 and 身份证号 are labels for all that stands below. */
const belowLabel = (
  { row, cell, text }: Omit<PlacedCell, 'start'>,
  label: string,
  allowed: AllowedContacts,
): readonly TableFinding[] => {
  if (label === '' || !mayNeedLabel(text, label)) return []
  const before = `${label}：`
  const cells = [{ row, cell, text, start: before.length }]
  return findPersonalData(before + text, allowed)
    .filter(({ from }) => from >= before.length)
    .map((finding) => found(finding, cells))
}

/** Kinds that may run from a cell into the one below, and what the column has to be called for it. */
const WRAPPED: readonly (readonly [PersonalKind, RegExp])[] = [
  ['identity_number', /^/u],
  ['mobile_phone', /电话|手机|联系/u],
  ['bank_card', /卡号|账号|帐号|一卡通/u],
]
const PIECE = /^[\d\s０-９XxＸ-]{2,}$/u

/** Numbers that a narrow column broke into the cell below. */
const downColumn = (
  column: readonly PlacedCell[],
  label: string,
  allowed: AllowedContacts,
): readonly TableFinding[] => {
  const isBroken = column.some(
    ({ text }, at) => PIECE.test(text) && at > 0 && PIECE.test(column[at - 1]!.text),
  )
  if (!isBroken) return []
  const kinds = WRAPPED.filter(([, pattern]) => pattern.test(label)).map(([kind]) => kind)
  return findPersonalData(column.map(({ text }) => text).join(ROW), allowed)
    .filter(({ kind }) => kinds.includes(kind))
    .map((finding) => found(finding, column))
    .filter(({ parts }) => parts.length > 1)
}

const downColumns = (rows: Rows, labels: readonly string[], allowed: AllowedContacts) => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, cell) => {
    const column = placedCells(rows.map((row, at) => ({ row: at, cell, text: row[cell] ?? '' })))
    return downColumn(column, labels[cell] ?? '', allowed)
  }).flat()
}

const namesIn = (rows: Rows): readonly TableFinding[] =>
  namesInTable(rows).map(({ row, cell, from, to, text, masked }) => ({
    kind: 'name_with_condition',
    text,
    masked,
    parts: [{ row, cell, from, to }],
  }))

/** What overlaps something found before is part of it. */
const withoutOverlaps = (all: readonly TableFinding[]): readonly TableFinding[] => {
  const taken = new Map<string, CellPart[]>()
  return all.filter(({ parts }) => {
    const keys = parts.map(({ row, cell }) => `${row}.${cell}`)
    const isTaken = parts.some((part, at) => taken.get(keys[at]!)?.some((other) => overlaps(other, part)))
    if (!isTaken) parts.forEach((part, at) => taken.set(keys[at]!, [...(taken.get(keys[at]!) ?? []), part]))
    return !isTaken
  })
}

const before = (one: CellPart, other: CellPart): number =>
  one.row - other.row || one.cell - other.cell || one.from - other.from

const NOBODYS: AllowedContacts = { phones: [], mailboxes: [] }

const inOrder = (all: readonly TableFinding[]): readonly TableFinding[] =>
  [...withoutOverlaps(all)].sort((one, other) => before(one.parts[0]!, other.parts[0]!))

/**
 * Personal data in lines that follow one another, each a row of one cell: a number may be broken at a line's end.
 * @example findInLines(['手机1381234', '5678'])[0]?.parts.length // 2
 */
export const findInLines = (
  lines: readonly string[],
  allowed: AllowedContacts = NOBODYS,
): readonly TableFinding[] => {
  const rows = lines.map((line) => [line])
  return inOrder(rows.flatMap((_, at) => acrossRow(rows, at, allowed)))
}

/**
 * Personal data in a table, in its order: in a cell, over the cells of a row, under the name of a column, and down a
 * column that was too narrow.
 * Source: 个人信息保护法 (2021) Art. 28; Regulation (2019) Art. 15.
 * @example findInTable([['姓名', '电话'], ['岩温', '13812345678']])[0]?.parts // [{ row: 1, cell: 1, from: 0, to: 11 }]
 */
export const findInTable = (rows: Rows, allowed: AllowedContacts = NOBODYS): readonly TableFinding[] => {
  const { labels, first } = columnLabels(rows)
  const across = rows.flatMap((_, at) => acrossRow(rows, at, allowed))
  const filled = filledCells(rows, across)
  const labelled = rows.slice(first).flatMap((cells, below) =>
    cells
      .map((text, cell) => ({ row: first + below, cell, text }))
      .filter(({ row, cell }) => !filled.has(`${row}.${cell}`))
      .flatMap((each) => belowLabel(each, labels[each.cell] ?? '', allowed)),
  )
  return inOrder([...across, ...labelled, ...downColumns(rows, labels, allowed), ...namesIn(rows)])
}
