import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import type { ServiceHallView, ServiceItemLine } from '../../contract/service-hall'
import { openItem } from './places'

type Props = {
  readonly items: readonly ServiceItemLine[]
  readonly windows: ServiceHallView['windows']
  readonly label: string
}

const noteOf = ({ promise, windowId }: ServiceItemLine, windows: Props['windows']): string =>
  [promise === '' ? '' : `承诺 ${promise}`, windows.find(({ id }) => id === windowId)?.name ?? '']
    .filter((part) => part !== '')
    .join('　')

/** Service items, each with what is promised and where it is done. */
export function ItemList({ items, windows, label }: Props) {
  return (
    <ListGroup label={label}>
      {items.map((item) => {
        const note = noteOf(item, windows)
        return (
          <ListRow
            key={item.id}
            title={item.title}
            onPress={() => openItem(item.id)}
            {...(note === '' ? {} : { note })}
          />
        )
      })}
    </ListGroup>
  )
}
