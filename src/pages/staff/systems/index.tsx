import { useState } from 'react'
import { ChipRow } from '@/components/ui/chip-row'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Remote } from '@/components/ui/remote'
import { SystemCards } from '@/features/staff-desk/governance/system-card'
import { useSystems } from '@/features/staff-desk/governance/use-systems'
import { STAFF_PAGES } from '@/features/staff-desk/staff-pages'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { open } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** 公开工作制度: who leads, and the six systems with what shows that they work. */
export default function SystemsPage() {
  const [year, setYear] = useState('')
  const query = useSystems(year)
  return (
    <StaffPage title="公开工作制度">
      <Heading level={1}>公开工作制度</Heading>
      <ListGroup>
        <ListRow
          icon="building"
          title="领导小组"
          note="谁任什么职、从哪天起，按日期参与审批"
          onPress={() => open(STAFF_PAGES.group)}
        />
        <ListRow
          icon="speech"
          title="年度评议"
          note="每年请群众评一次，不记名，结果公开"
          onPress={() => open(STAFF_PAGES.surveys)}
        />
        <ListRow
          icon="check"
          title="监督检查"
          note="逐项检查、限期改正、打印检查表"
          onPress={() => open(STAFF_PAGES.inspections)}
        />
        <ListRow
          icon="chart"
          title="考核评分"
          note="每个机构一张表，每一分都有依据，可以申诉"
          onPress={() => open(STAFF_PAGES.scorecards)}
        />
        <ListRow
          icon="book"
          title="培训和会议"
          note="开过的登记下来，计入年度报告"
          onPress={() => open(STAFF_PAGES.work)}
        />
        <ListRow
          icon="document"
          title="归档"
          note="每年移交档案的归档包，各类保管多久"
          onPress={() => open(STAFF_PAGES.archive)}
        />
        <ListRow
          icon="info"
          title="短课：依申请公开八步"
          note="不常办的，十分钟看一遍；每步一个小题"
          onPress={() => open(STAFF_PAGES.course)}
        />
      </ListGroup>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => {
          const thisYear = Number(view.today.slice(0, 4))
          return (
            <>
              <ChipRow
                label="年度"
                chips={[thisYear, thisYear - 1].map((each) => ({ value: String(each), text: `${each}年` }))}
                chosen={String(view.year)}
                onPress={setYear}
              />
              <SystemCards view={view} />
            </>
          )
        }}
      </Remote>
    </StaffPage>
  )
}
