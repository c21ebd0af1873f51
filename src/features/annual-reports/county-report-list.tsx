import { dayInFull } from '../../components/case/day-words'
import { EmptyState } from '../../components/ui/empty-state'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import type { OutputOf } from '../../contract/endpoint'
import type { listPublishedCountyReports } from '../../contract/county-reports'
import { open } from '../../services/navigate'

/** Where the county's reports are read. */
export const COUNTY_REPORT_PAGE = '/pages/reading/county-report/index'

type Props = OutputOf<typeof listPublishedCountyReports>

/** The county's annual reports, the newest first. */
export function CountyReportList({ reports }: Props) {
  if (reports.length === 0) return <EmptyState text="县里还没有公开年度报告。每年3月31日前公开上一年度的。" />
  return (
    <ListGroup>
      {reports.map(({ year, title, on }) => (
        <ListRow
          key={year}
          icon="chart"
          title={title}
          note={`${dayInFull(on)}公开`}
          onPress={() => open(COUNTY_REPORT_PAGE, { id: String(year) })}
        />
      ))}
    </ListGroup>
  )
}
