import { EmptyState } from '../../components/ui/empty-state'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import type { WindowView } from '../../contract/service-hall'
import { openWindow } from './places'

type Props = { readonly windows: readonly WindowView[] }

const noteOf = ({ covers, place, onDutyToday }: WindowView): string =>
  [covers, place, onDutyToday === '' ? '' : `今天值班：${onDutyToday}`]
    .filter((part) => part !== '')
    .slice(-2)
    .join('；') || '人员、时间、电话未登记'

/** The windows in the order in which they stand. */
export function WindowList({ windows }: Props) {
  if (windows.length === 0)
    return <EmptyState text="镇里还没有登记窗口。可以打便民热线 12345，问清到哪里办。" />
  return (
    <ListGroup label="服务窗口" unit="个">
      {windows.map((window) => (
        <ListRow
          key={window.id}
          icon="building"
          title={window.name}
          note={noteOf(window)}
          onPress={() => openWindow(window.id)}
        />
      ))}
    </ListGroup>
  )
}
