import type { FiguresRow, FiguresTable } from './figures-table'

type Rows = readonly (readonly string[])[]

/** What stands around a table: its title and the unit that was said before it; '' where nothing was. */
export interface TableSurroundings {
  readonly title: string
  readonly unit: string
}

const NUMBER = /^-?\d+(\.\d+)?[%％]?$/
const NONE = /^[-—–/]*$/
const UNIT = /单位\s*[:：]\s*((?:人民币)?[百千万亿]*元)/
const UNIT_IN_NAME = /[(（]([百千万亿]*元)[)）]/
const TOTAL = /(合计|总计)$/
const SUBTOTAL = /小计$/
const AMONG = /^其中[:：]?/
const FIRST_COLUMN = /项目|科目|名称|内容|事项|支出|收入/

/** Ways of numbering from the outermost inwards. */
const MARKS = [
  /^[一二三四五六七八九十]+、/,
  /^[(（][一二三四五六七八九十]+[)）]/,
  /^\d+\s*[.．、]/,
  /^[(（]\d+[)）]/,
] as const

const bare = (text: string): string => text.replace(/[\s　]+/gu, '')

const numberIn = (cell: string): number | null => {
  const text = bare(cell).replace(/[,，]/gu, '')
  return NUMBER.test(text) ? Number.parseFloat(text) : null
}

const isFigure = (cell: string): boolean => numberIn(cell) !== null || NONE.test(bare(cell))

/**
 * The money unit that a text names; '' where it names none.
 * @example unitIn('单位：万元') // '万元'
 */
export const unitIn = (text: string): string => UNIT.exec(text)?.[1] ?? ''

interface Line {
  readonly label: string
  readonly indent: number
  readonly mark: number
  readonly values: readonly (number | null)[]
}

const lineOf = (row: readonly string[]): Line => {
  const text = row[0] ?? ''
  const label = bare(text)
  const spaces = /^[\s　]*/u.exec(text)![0].replace(/ /g, '　').length
  const mark = MARKS.findIndex((each) => each.test(label))
  return { label, indent: spaces, mark, values: row.slice(1).map(numberIn) }
}

const isTotal = ({ label }: Line): boolean => TOTAL.test(label)

/** Nobody can tell what is a part of what: some lines are marked and others aren't, or there are several totals. */
const isUnclear = (lines: readonly Line[]): boolean => {
  const parts = lines.filter((line) => !isTotal(line) && !AMONG.test(line.label))
  const marked = parts.filter(({ mark, indent }) => mark >= 0 || indent > 0)
  const isMixed = marked.some(({ mark }) => mark >= 0) && marked.length < parts.length
  const firstAmong = lines.findIndex(({ label }) => AMONG.test(label))
  const isOpen =
    firstAmong >= 0 &&
    lines.slice(firstAmong).some((line) => parts.includes(line) && line.mark < 0 && line.indent === 0)
  return (
    isMixed || isOpen || lines.filter(isTotal).length > 1 || lines.some(({ label }) => SUBTOTAL.test(label))
  )
}

const deeper = (level: number): FiguresRow['level'] => (level >= 1 ? 2 : 1)

const levelsOf = (lines: readonly Line[]): readonly FiguresRow['level'][] => {
  const used = [...new Set(lines.map(({ mark }) => mark))].filter((mark) => mark >= 0).sort((a, b) => a - b)
  const indents = [...new Set(lines.map(({ indent }) => indent))].sort((a, b) => a - b)
  let last: FiguresRow['level'] = 0
  return lines.map((line) => {
    if (isTotal(line)) return 0
    if (AMONG.test(line.label)) return deeper(last)
    const steps = line.mark >= 0 ? used.indexOf(line.mark) : indents.indexOf(line.indent)
    last = Math.min(steps, 2) as FiguresRow['level']
    return last
  })
}

const rowsOf = (lines: readonly Line[]): readonly FiguresRow[] => {
  const levels = levelsOf(lines)
  const unclear = isUnclear(lines)
  return lines.map((line, at) => ({
    label: line.label,
    level: levels[at]!,
    isTotal: isTotal(line),
    partsAreAll: !unclear && !AMONG.test(lines[at + 1]?.label ?? ''),
    values: line.values,
  }))
}

/** Rows above the header say the title of the table, or its unit. */
const isHeader = (row: readonly string[]): boolean =>
  row.length > 1 &&
  FIRST_COLUMN.test(row[0] ?? '') &&
  row.every((cell) => !UNIT.test(cell)) &&
  bare(row[1] ?? '') !== ''

const isLine = (row: readonly string[], width: number): boolean =>
  row.length === width && bare(row[0]!) !== '' && row.slice(1).every(isFigure)

const hasFigure = (row: readonly string[]): boolean => row.slice(1).some((cell) => numberIn(cell) !== null)

const unitAround = (above: Rows, header: readonly string[]): string =>
  unitIn([...above.flat(), ...header].join(' ')) || (UNIT_IN_NAME.exec(header.join(' '))?.[1] ?? '')

const MOST_ABOVE = 2

/**
 * A table of a document read as figures whose sums can be checked; null unless it surely is one: a column of names, then
 * nothing but amounts of money in a unit that is named.
 * Source: Regulation (2019) Art. 20(7); how lines are numbered and what 「其中」 means is accounting practice.
 * @example figuresIn([['项目', '2026年'], ['合计', '3.00']], { title: '', unit: '万元' })?.rows[0].values // [3]
 */
export const figuresIn = (rows: Rows, { title, unit }: TableSurroundings): FiguresTable | null => {
  const at = rows.slice(0, MOST_ABOVE + 1).findIndex(isHeader)
  if (at < 0) return null
  const header = rows[at]!
  const named = unitAround(rows.slice(0, at), header) || unit
  const body = rows.slice(at + 1).filter((row) => row.some((cell) => bare(cell) !== ''))
  const isSound = body.every((row) => isLine(row, header.length)) && body.some(hasFigure)
  if (named === '' || !isSound) return null
  const columns = header.slice(1).map(bare)
  return { title, about: null, unit: named, columns, rows: rowsOf(body.map(lineOf)) }
}
