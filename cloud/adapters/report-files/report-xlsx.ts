import { strToU8, zipSync } from 'fflate'
import type { PrintedReport } from '../../../src/domain/annual-report/print/printed-report'
import type { GridCell, TableGrid } from '../../../src/domain/annual-report/print/table-grid'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Styles by place in `cellXfs`: nothing, title, heading, label, figure. */
const [TITLE, HEAD, LABEL, FIGURE] = [1, 2, 3, 4]

interface Sheet {
  readonly name: string
  readonly title: string
  readonly grid: TableGrid
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${columnName(Math.floor(at / 26) - 1)}${columnName(at % 26)}`

/** The title stands in the first row: the grid begins in the second. */
const reference = (row: number, column: number): string => `${columnName(column)}${row + 2}`

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

/** Figures are numbers; one that nobody knows is an empty cell, so that sums leave it out. */
const cellXml = ({ row, column, text, value, isHead, isFigure }: GridCell): string => {
  const at = reference(row, column)
  if (!isFigure) return textCell(at, text, isHead ? HEAD : LABEL)
  return value === null ? `<c r="${at}" s="${FIGURE}"/>` : `<c r="${at}" s="${FIGURE}"><v>${value}</v></c>`
}

const rowXml = ({ cells, columns }: TableGrid, row: number): string => {
  const own = new Map(cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]))
  const covered = (column: number): string => `<c r="${reference(row, column)}" s="${LABEL}"/>`
  const written = Array.from({ length: columns }, (_, column) => {
    const cell = own.get(column)
    return cell === undefined ? covered(column) : cellXml(cell)
  })
  return `<row r="${row + 2}">${written.join('')}</row>`
}

const mergesOf = ({ cells, columns }: TableGrid): readonly string[] => [
  `A1:${columnName(columns - 1)}1`,
  ...cells
    .filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)
    .map(
      ({ row, column, rowSpan, columnSpan }) =>
        `${reference(row, column)}:${reference(row + rowSpan - 1, column + columnSpan - 1)}`,
    ),
]

const WIDE = 24
const NARROW = 11

const sheetXml = ({ title, grid }: Sheet): string => {
  const { columns, rows, labelColumns } = grid
  const merges = mergesOf(grid)
  const widths = `<col min="1" max="${labelColumns}" width="${WIDE}" customWidth="1"/><col min="${labelColumns + 1}" max="${columns}" width="${NARROW}" customWidth="1"/>`
  const body = Array.from({ length: rows }, (_, row) => rowXml(grid, row)).join('')
  return `<worksheet xmlns="${MAIN}"><cols>${widths}</cols><sheetData><row r="1">${textCell('A1', title, TITLE)}</row>${body}</sheetData><mergeCells count="${merges.length}">${merges.map((each) => `<mergeCell ref="${each}"/>`).join('')}</mergeCells></worksheet>`
}

const xf = (font: number, border: number, horizontal: string): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`
const SIDE = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('')
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border>${SIDE}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(1, 0, 'center')}${xf(1, 1, 'center')}${xf(0, 1, 'left')}${xf(0, 1, 'center')}</cellXfs></styleSheet>`

const NOT_IN_NAMES = /[[\]:*?/\\]/g
const LONGEST_NAME = 31

const sheetsOf = ({ parts }: PrintedReport): readonly Sheet[] =>
  parts
    .flatMap((part) => (part.kind === 'table' ? [part] : []))
    .map(({ title, grid }, at) => ({
      ...{ title, grid },
      name: [...`${at + 1} ${title.replace(NOT_IN_NAMES, ' ')}`].slice(0, LONGEST_NAME).join(''),
    }))

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The tables of an annual report as XLSX, a sheet each, with the merged headings of the form. */
export const reportXlsx = (report: PrintedReport): Uint8Array => {
  const sheets = sheetsOf(report)
  const path = (at: number): string => `worksheets/sheet${at + 1}.xml`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/${path(at)}" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="${path(at)}"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${path(at)}`, sheetXml(sheet)])),
  }
  const zipped = Object.entries(parts).map(([name, text]) => [name, strToU8(`${HEADER}${text}`)])
  // The same report gives the same bytes: no time of packing.
  return zipSync(Object.fromEntries(zipped) as Record<string, Uint8Array>, { mtime: '1980-01-01T00:00:00' })
}
