import { Expander } from '@/components/ui/expander'
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

type Props = { readonly id: string; readonly table: ReportTable }

/** A figure as it is read: what nobody knows is said so. */
export const valueText = ({ value, unit }: Pick<ReportCell, 'value' | 'unit'>): string =>
  value === null ? '未填' : `${value} ${unit}`

const columnName = ({ groups, label }: ReportColumn): string => [...groups.slice(-1), label].join(' ')

function FigureRow({
  id,
  cell,
  title,
}: {
  readonly id: string
  readonly cell: ReportCell
  readonly title: string
}) {
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

/** A row of many columns: its name and total, and below it each column. */
function WideRow({
  id,
  row,
  columns,
}: {
  readonly id: string
  readonly row: ReportTableRow
  readonly columns: readonly ReportColumn[]
}) {
  const total = row.cells.at(-1)
  const title = [...row.groups.slice(1), row.label].join(' ')
  return (
    <Expander title={total === undefined ? title : `${title}：${valueText(total)}`}>
      <ListGroup>
        {row.cells.map((cell, at) => (
          <FigureRow key={cell.key} id={id} cell={cell} title={columnName(columns[at]!)} />
        ))}
      </ListGroup>
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
        <ListGroup>
          {table.rows.flatMap((row) =>
            row.cells.map((cell, at) => (
              <FigureRow key={cell.key} id={id} cell={cell} title={rowName(row, table, at)} />
            )),
          )}
        </ListGroup>
      )}
    </Section>
  )
}
