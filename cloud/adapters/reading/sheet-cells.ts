import { readXml, type Attributes } from './markup'

/** A cell as its sheet has it. */
export interface SheetCell {
  /** Column from 0. */
  readonly column: number
  readonly text: string
  readonly formula: string
}

export interface SheetRow {
  /** Number as the sheet shows it. */
  readonly number: number
  readonly isHidden: boolean
  readonly cells: readonly SheetCell[]
}

/** The cells of a sheet and which of its columns are hidden. */
export interface SheetCells {
  readonly rows: readonly SheetRow[]
  readonly hiddenColumns: readonly (readonly [number, number])[]
}

/** What cells refer to: texts by number, and which styles show days. */
export interface BookTables {
  readonly sharedTexts: readonly string[]
  readonly dayStyles: ReadonlySet<number>
}

const MOST_COLUMNS = 512
const DAY_ZERO = 25569
const DAY_MS = 86_400_000
const LARGEST_DAY = 2_958_466
const SCIENTIFIC = /^-?\d+(?:\.\d+)?E\+?(\d+)$/iu

/**
 * The column of a reference such as AB12, from 0; -1 without letters.
 */
export const columnOf = (reference: string): number => {
  const letters = /^[A-Z]+/u.exec(reference)?.[0] ?? ''
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The letters of a column from 0. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

const dayOfSerial = (serial: number): string =>
  new Date(Math.round((serial - DAY_ZERO) * DAY_MS)).toISOString().slice(0, 10)

/** Long numbers are kept as 5.33E+17; their digits are what people see when they widen the column. */
const plainNumber = (value: string): string =>
  SCIENTIFIC.test(value) && Number.isFinite(Number(value))
    ? BigInt(Math.round(Number(value))).toString()
    : value

const isTruthy = (value: string | undefined): boolean => value === '1' || value === 'true'

interface OpenCell {
  readonly attributes: Attributes
  value: string
  inline: string
  formula: string
}

const numberText = (value: string, style: string | undefined, { dayStyles }: BookTables): string => {
  const number = Number(value)
  const isDay = dayStyles.has(Number(style ?? 0)) && number > 0 && number < LARGEST_DAY
  return value !== '' && isDay ? dayOfSerial(number) : plainNumber(value)
}

const TEXTS: Readonly<Record<string, (cell: OpenCell, tables: BookTables) => string>> = {
  s: ({ value }, { sharedTexts }) => sharedTexts[Number(value)] ?? '',
  inlineStr: ({ inline }) => inline,
  str: ({ value }) => value,
  e: ({ value }) => value,
  b: ({ value }) => (value === '1' ? '是' : '否'),
}

const cellText = (cell: OpenCell, tables: BookTables): string => {
  const written = TEXTS[cell.attributes.t ?? 'n']
  return written === undefined ? numberText(cell.value, cell.attributes.s, tables) : written(cell, tables)
}

interface Reading {
  readonly tables: BookTables
  readonly rows: { number: number; isHidden: boolean; cells: SheetCell[] }[]
  readonly hiddenColumns: [number, number][]
  cell: OpenCell | null
  inside: string
}

const closeCell = (reading: Reading): void => {
  const { cell } = reading
  const row = reading.rows.at(-1)
  reading.cell = null
  if (cell === null || row === undefined) return
  const column = cell.attributes.r === undefined ? row.cells.length : columnOf(cell.attributes.r)
  const text = cellText(cell, reading.tables).trim()
  if (column >= 0 && column < MOST_COLUMNS && (text !== '' || cell.formula !== ''))
    row.cells.push({ column, text, formula: cell.formula })
}

const openColumn = (reading: Reading, attributes: Attributes): void => {
  const isHidden = isTruthy(attributes.hidden) || attributes.width === '0'
  if (isHidden) reading.hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1])
}

const openRow = ({ rows }: Reading, attributes: Attributes): void => {
  const number = Number(attributes.r ?? (rows.at(-1)?.number ?? 0) + 1)
  rows.push({ number, isHidden: isTruthy(attributes.hidden) || attributes.ht === '0', cells: [] })
}

const opened = (reading: Reading, name: string, attributes: Attributes): void => {
  if (name === 'col') openColumn(reading, attributes)
  if (name === 'row') openRow(reading, attributes)
  if (name === 'c') reading.cell = { attributes, value: '', inline: '', formula: '' }
  if (name === 'v' || name === 'f' || name === 't') reading.inside = name
}

const took = (reading: Reading, text: string): void => {
  if (reading.cell === null) return
  if (reading.inside === 'v') reading.cell.value += text
  if (reading.inside === 't') reading.cell.inline += text
  if (reading.inside === 'f') reading.cell.formula += text
}

/** The cells of a sheet's XML. */
export const sheetCells = (xml: string, tables: BookTables): SheetCells => {
  const reading: Reading = { tables, rows: [], hiddenColumns: [], cell: null, inside: '' }
  readXml(xml, {
    open: (name, attributes) => opened(reading, name, attributes),
    text: (text) => took(reading, text),
    close: (name) => {
      if (name === reading.inside) reading.inside = ''
      if (name === 'c') closeCell(reading)
    },
  })
  return { rows: reading.rows, hiddenColumns: reading.hiddenColumns }
}
