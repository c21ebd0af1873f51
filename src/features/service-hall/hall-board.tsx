import { useState } from 'react'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Notice } from '../../components/ui/notice'
import { Tabs } from '../../components/ui/tabs'
import { Words } from '../../components/ui/words'
import type { ServiceHallView } from '../../contract/service-hall'
import { ItemsByList } from './items-by-list'
import { openAppBridge } from './places'
import { WindowList } from './window-list'

type Props = { readonly hall: ServiceHallView }

const TABS = [
  { value: 'items', text: '办什么事' },
  { value: 'windows', text: '按窗口找' },
] as const

/** 办事大厅: what can be done, where, and what can be done on the phone. */
export function HallBoard({ hall }: Props) {
  const [shown, setShown] = useState<(typeof TABS)[number]['value']>(
    hall.items.length === 0 ? 'windows' : 'items',
  )
  return (
    <>
      {hall.note !== '' && <Notice>{hall.note}</Notice>}
      {!hall.isWorkingDay && (
        <Notice tone="amber">今天是休息日，窗口按公布的办公时间开门，出门前先打电话问。</Notice>
      )}
      <Tabs label="怎么找" items={TABS} value={shown} onChange={setShown} />
      {shown === 'items' ? <ItemsByList hall={hall} /> : <WindowList windows={hall.windows} />}
      <ListGroup label="在手机上办">
        <ListRow
          icon="phone"
          title={hall.bridge.name}
          note="能在手机上办的，不用跑窗口"
          onPress={openAppBridge}
        />
      </ListGroup>
      {hall.sourceNote !== '' && (
        <Words size="small" tone="muted">
          {hall.sourceNote}
        </Words>
      )}
    </>
  )
}
