import { Expander } from '@/components/ui/expander'
import { FactList } from '@/components/ui/fact-list'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type {
  ReportCell,
  ReportColumn,
  ReportTable,
  ReportTableRow,
} from '@/domain/annual-report/report-table'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

/** Whose figures they are: with an id each leads to what it counts; null for sums over several townships. */
type Props = { readonly id: string | null; readonly table: ReportTable }

/** A figure as it is read: what nobody knows is said so. */
export const valueText = ({ value, unit }: Pick<ReportCell, 'value' | 'unit'>): string =>
  value === null ? '未填' : `${value} ${unit}`

const columnName = ({ groups, label }: ReportColumn): string => [...groups.slice(-1), label].join(' ')

interface FigureLine {
  readonly cell: ReportCell
  readonly title: string
}

function FigureRow({ id, cell, title }: FigureLine & { readonly id: string }) {
  return (
    <ListRow
      title={title}
      end={valueText(cell)}
      {...(cell.source === 'entered' && cell.note !== undefined ? { note: cell.note } : {})}
      label={`${title}，${valueText(cell)}`}
      onPress={() => open(STAFF_PAGES.figure, { id, key: cell.key })}
    />
  )
}

function Figures({ id, lines }: { readonly id: string | null; readonly lines: readonly FigureLine[] }) {
  if (id === null)
    return <FactList facts={lines.map(({ cell, title }) => ({ name: title, value: valueText(cell) }))} />
  return (
    <ListGroup>
      {lines.map((line) => (
        <FigureRow key={line.cell.key} id={id} {...line} />
      ))}
    </ListGroup>
  )
}

/** A row of many columns: its name and total, and below it each column. */
function WideRow({
  id,
  row,
  columns,
}: {
  readonly id: string | null
  readonly row: ReportTableRow
  readonly columns: readonly ReportColumn[]
}) {
  const total = row.cells.at(-1)
  const title = [...row.groups.slice(1), row.label].join(' ')
  return (
    <Expander title={total === undefined ? title : `${title}：${valueText(total)}`}>
      <Figures id={id} lines={row.cells.map((cell, at) => ({ cell, title: columnName(columns[at]!) }))} />
    </Expander>
  )
}

const isZero = ({ cells }: ReportTableRow): boolean => cells.every(({ value }) => value === 0)

function WideTable({ id, table: { rows, columns } }: Props) {
  const shown = rows.filter((row) => !isZero(row))
  const zero = rows.filter(isZero)
  return (
    <>
      {shown.map((row) => (
        <WideRow key={row.key} id={id} row={row} columns={columns} />
      ))}
      {zero.length > 0 && (
        <Expander title={`${zero.length} 行都是 0`}>
          {zero.map((row) => (
            <WideRow key={row.key} id={id} row={row} columns={columns} />
          ))}
        </Expander>
      )}
    </>
  )
}

const rowName = (row: ReportTableRow, { columns }: ReportTable, at: number): string =>
  columns.length === 1 ? row.label : `${row.label} ${columns[at]!.label}`

/** Wider than this, a table is folded row by row. */
const NARROW = 3

/** A table of the report on a phone: each figure a line that leads to what it counts. */
export function ReportTableView({ id, table }: Props) {
  const isWide = table.columns.length > NARROW
  return (
    <Section title={table.title}>
      {isWide ? (
        <WideTable id={id} table={table} />
      ) : (
        <Figures
          id={id}
          lines={table.rows.flatMap((row) =>
            row.cells.map((cell, at) => ({ cell, title: rowName(row, table, at) })),
          )}
        />
      )}
    </Section>
  )
}
