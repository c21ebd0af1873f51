import type { TextBlock } from '../../../src/contract/document-view'
import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'
import type { GivenFile, HiddenText, ReadDocument, ReadTable } from '../../ports/file-reader'
import { bookSheets, bookTables } from './book-parts'
import type { BookSheet, DefinedName } from './book-parts'
import { textOfXml } from './markup'
import { openArchive } from './office-archive'
import type { OfficeArchive } from './office-archive'
import { pictureNotes, propertiesOf } from './office-properties'
import { columnName, sheetCells } from './sheet-cells'
import type { SheetCell, SheetCells, SheetRow } from './sheet-cells'
import { tableTitle } from './table-title'

const UNSEEN_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/comments\/?[^/]*\.xml$/u, '批注'],
  [/^xl\/threadedComments\/[^/]+\.xml$/u, '批注'],
  [/^xl\/drawings\/[^/]+\.xml$/u, '文本框'],
  [/^xl\/externalLinks\/[^/]+\.xml$/u, '外部链接的缓存'],
  [/^xl\/pivotCache\/[^/]+\.xml$/u, '数据透视表的缓存'],
]
const FORMULA_TEXT = /"/u

interface ReadSheet {
  readonly table: ReadTable
  readonly hidden: readonly HiddenText[]
}

const isHiddenColumn = ({ hiddenColumns }: SheetCells, column: number): boolean =>
  hiddenColumns.some(([first, last]) => column >= first && column <= last)

/** Names of columns without which a number below them says nothing. */
const TELLING_LABEL = /账号|帐号|卡号|一卡通|存折|医保|社保|电话|微信|QQ/iu
const LONGEST_LABEL = 12
/** Rows from the top among which the names of columns are. */
const HEAD = 5

/** What a column's cell says where nobody sees the name above it: an account number is known by it alone. */
const labelled = ({ rows }: SheetCells, { column, text }: SheetCell): string => {
  const label = rows
    .slice(0, HEAD)
    .map(({ cells }) => cells.find((cell) => cell.column === column)?.text ?? '')
    .find((above) => above.length <= LONGEST_LABEL && TELLING_LABEL.test(above))
  return label === undefined || label === text ? text : `${label}：${text}`
}

const lineOf = (cells: SheetCells, row: SheetRow): string =>
  row.cells.map((cell) => labelled(cells, cell)).join('\t')

const hiddenInRow = (sheet: BookSheet, cells: SheetCells, row: SheetRow): readonly HiddenText[] => {
  if (row.isHidden)
    return [{ where: `工作表「${sheet.name}」隐藏的第${row.number}行`, text: lineOf(cells, row) }]
  return row.cells
    .filter(({ column }) => isHiddenColumn(cells, column))
    .map((cell) => ({
      where: `工作表「${sheet.name}」第${row.number}行隐藏的${columnName(cell.column)}列`,
      text: labelled(cells, cell),
    }))
}

const formulaTexts = (sheet: BookSheet, row: SheetRow): readonly HiddenText[] =>
  row.cells
    .filter(({ formula }) => FORMULA_TEXT.test(formula))
    .map(({ column, formula }) => ({
      where: `工作表「${sheet.name}」${columnName(column)}${row.number} 的公式`,
      text: formula,
    }))

const shownCells = (cells: SheetCells, row: SheetRow): readonly string[] => {
  const shown: string[] = []
  for (const { column, text } of row.cells) if (!isHiddenColumn(cells, column)) shown[column] = text
  return Array.from(shown, (text) => text ?? '').filter((_, column) => !isHiddenColumn(cells, column))
}

const readSheet = (sheet: BookSheet, cells: SheetCells): ReadSheet => {
  if (sheet.isHidden)
    return {
      table: { name: sheet.name, rows: [] },
      hidden: cells.rows.map((row) => ({
        where: `隐藏的工作表「${sheet.name}」第${row.number}行`,
        text: lineOf(cells, row),
      })),
    }
  return {
    table: {
      name: sheet.name,
      rows: cells.rows
        .filter(({ isHidden }) => !isHidden)
        .map((row) => shownCells(cells, row))
        .filter((row) => row.some((cell) => cell !== '')),
    },
    hidden: cells.rows.flatMap((row) => [...hiddenInRow(sheet, cells, row), ...formulaTexts(sheet, row)]),
  }
}

const unseenParts = (archive: OfficeArchive): readonly HiddenText[] =>
  UNSEEN_PARTS.flatMap(([part, where]) =>
    archive.names
      .filter((name) => part.test(name))
      .map((name) => ({ where, text: textOfXml(archive.text(name)) })),
  )

const definedNames = (names: readonly DefinedName[]): readonly HiddenText[] =>
  names
    .filter(({ value }) => !/^(?:'?[^!]+'?!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u.test(value))
    .map(({ name, value }) => ({ where: `名称「${name}」`, text: value }))

/** Blocks of the sheets that are shown; a sheet's name is a heading where there are several. */
const blocksOf = (tables: readonly ReadTable[]): readonly TextBlock[] =>
  tables.flatMap(({ name, rows }): readonly TextBlock[] => [
    ...(tables.length > 1 ? [{ kind: 'heading' as const, level: 2 as const, text: name }] : []),
    { kind: 'table', rows },
  ])

/**
 * Reads an xlsx: its visible rows and columns as tables, formulas as their values; hidden rows, columns and sheets, comments,
 * text boxes, names, caches and properties as what no page shows.
 */
export const readXlsx = (file: GivenFile): Result<ReadDocument, FileProblem> => {
  const archive = openArchive(file.bytes)
  if (!archive.ok) return archive
  const references = bookTables(archive.value)
  const { sheets, names } = bookSheets(archive.value)
  const read = sheets.map((sheet) => readSheet(sheet, sheetCells(archive.value.text(sheet.part), references)))
  const tables = read.map(({ table }) => table).filter(({ rows }) => rows.length > 0)
  if (tables.length === 0) return fail('file_no_text')
  const hidden = [
    ...read.flatMap((sheet) => sheet.hidden),
    ...unseenParts(archive.value),
    ...definedNames(names),
    ...propertiesOf(archive.value),
  ].filter(({ text }) => text.trim() !== '')
  return ok({
    kind: 'xlsx',
    ...tableTitle(file.name, blocksOf(tables)),
    hidden,
    tables,
    notes: pictureNotes(archive.value),
  })
}
