import { useState } from 'react'
import { Card } from '@/components/ui/card'
import { ChipRow } from '@/components/ui/chip-row'
import { EmptyState } from '@/components/ui/empty-state'
import { FactList } from '@/components/ui/fact-list'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Words } from '@/components/ui/words'
import type { CountyView } from '@/contract/county'
import {
  countyTotals,
  inOrder,
  STANDING_ORDERS,
  STANDING_ORDER_TEXTS,
  type StandingOrder,
  type TownshipStanding,
} from '@/domain/county/township-standing'
import { yearOf } from '@/domain/calendar/civil-date'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { needLine, standingFacts } from './standing-facts'

type Props = { readonly view: CountyView }

const CHIPS = STANDING_ORDERS.map((value) => ({ value, text: STANDING_ORDER_TEXTS[value] }))

function TownshipCard({ standing }: { readonly standing: TownshipStanding }) {
  return (
    <Card>
      <ListGroup label={standing.township}>
        <ListRow
          title={standing.township}
          note={needLine(standing)}
          onPress={() => open(STAFF_PAGES.township, { id: standing.tenant })}
        />
      </ListGroup>
      <FactList facts={standingFacts(standing)} />
    </Card>
  )
}

/** The townships of the county, those that need help first. */
export function CountyBoard({ view: { today, townships } }: Props) {
  const lastYear = yearOf(today) - 1
  const [order, setOrder] = useState<StandingOrder>('need')
  if (townships.length === 0) return <EmptyState text="还没有乡镇。新乡镇开通后，会列在这里。" />
  const { open: inHand, dueSoon, overdue, upheld } = countyTotals(townships)
  return (
    <>
      <Words strong>
        {`${townships.length} 个乡镇：申请在办 ${inHand}，快到期 ${dueSoon}，逾期 ${overdue}；今年投诉属实 ${upheld}`}
      </Words>
      <ListGroup>
        <ListRow
          icon="person"
          title="登录要不要两步"
          note="要求全县负责人、审核的人登录时再加手机上的 6 位数字"
          onPress={() => open(STAFF_PAGES.signInRule)}
        />
        <ListRow
          icon="chart"
          title={`${lastYear}年全县年度报告`}
          note="由各乡镇的报告相加、编写、审核、公开，3月31日前；谁还没有公开"
          onPress={() => open(STAFF_PAGES.countyReport, { id: String(lastYear) })}
        />
        <ListRow
          icon="clock"
          title="放假安排"
          note="州、县的放假通知载入一次，各乡镇的期限同时重算"
          onPress={() => open(STAFF_PAGES.countyCalendar)}
        />
        <ListRow
          icon="document"
          title="全县保管期限"
          note="各类档案保管多久定一次，各乡镇一起用"
          onPress={() => open(STAFF_PAGES.countyRetention)}
        />
        <ListRow
          icon="building"
          title="设立新乡镇"
          note="五步，大约十分钟；栏目、目录、文书、假日自动带上"
          onPress={() => open(STAFF_PAGES.newTownship)}
        />
      </ListGroup>
      <ChipRow
        label="排列"
        chips={CHIPS}
        chosen={order}
        onPress={(value) => setOrder(value as StandingOrder)}
      />
      {inOrder(townships, order).map((standing) => (
        <TownshipCard key={standing.tenant} standing={standing} />
      ))}
      <Words size="small" tone="muted">
        排列只为先帮谁，不是评比。这里只有件数和日期，看不到申请和来信写了什么。
      </Words>
    </>
  )
}
