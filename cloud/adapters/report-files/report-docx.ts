import { AlignmentType, Table, TableCell, TableRow, VerticalAlign, WidthType, type Paragraph } from 'docx'
import type { PrintedPart, PrintedReport } from '../../../src/domain/annual-report/print/printed-report'
import type { GridCell, TableGrid } from '../../../src/domain/annual-report/print/table-grid'
import { headed, indented, line, officialDocx, signed, smallLine, titled } from '../letters/official-docx'

const SMALL = 9
const MANY_COLUMNS = 12

const cellOf = ({ text, rowSpan, columnSpan, isHead, isFigure }: GridCell, size: number): TableCell =>
  new TableCell({
    rowSpan,
    columnSpan,
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 40, right: 40 },
    children: [smallLine(text, { size, bold: isHead, alignment: isHead || isFigure ? 'center' : 'left' })],
  })

/** A grid as a Word table; its headings are repeated on each page. */
const tableOf = ({ rows, columns, headRows, cells }: TableGrid): Table => {
  const size = columns > MANY_COLUMNS ? SMALL - 1 : SMALL
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: Array.from(
      { length: rows },
      (_, at) =>
        new TableRow({
          tableHeader: at < headRows,
          cantSplit: true,
          children: cells
            .filter(({ row }) => row === at)
            .sort((one, other) => one.column - other.column)
            .map((cell) => cellOf(cell, size)),
        }),
    ),
  })
}

const partOf = (part: PrintedPart): readonly (Paragraph | Table)[] => {
  if (part.kind === 'heading') return [headed(part.text)]
  if (part.kind === 'paragraph') return indented(part.text)
  return [
    line(part.title, { alignment: AlignmentType.CENTER, keepNext: true }),
    tableOf(part.grid),
    ...(part.note === '' ? [] : [line(part.note)]),
    line(''),
  ]
}

/** An annual report as DOCX in official layout. */
export const reportDocx = ({ title, signature, dateText, parts }: PrintedReport): Promise<Uint8Array> =>
  officialDocx({ title, creator: signature }, [
    titled(title),
    line(''),
    ...parts.flatMap(partOf),
    ...(dateText === '' ? [] : signed({ signature, dateText }, [line('')])),
  ])
