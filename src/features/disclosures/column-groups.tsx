import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import type { ColumnView } from '../../contract/list-columns'
import { openColumn } from './places'

type Props = {
  readonly label: string
  readonly columns: readonly ColumnView[]
}

const noteOf = ({ newestOn }: ColumnView): string | undefined =>
  newestOn === null ? undefined : `最近更新 ${newestOn}`

/** Groups of a column with how much is in each. */
export function ColumnGroups({ label, columns }: Props) {
  return (
    <ListGroup label={label}>
      {columns.map((column) => {
        const note = noteOf(column)
        return (
          <ListRow
            key={column.id}
            title={column.name}
            {...(note === undefined ? {} : { note })}
            end={`${column.count} 条`}
            label={`${column.name}，${column.count} 条`}
            onPress={() => openColumn(column.id)}
          />
        )
      })}
    </ListGroup>
  )
}
