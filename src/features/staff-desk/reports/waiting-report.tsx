import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { DeskCounts } from '@/contract/desk-counts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { reportNote } from './report-years'

/** On 今天: a report that is owed or to be corrected, and the way to it; nothing where there is none. */
export function WaitingReport({ report }: Pick<DeskCounts, 'report'>) {
  if (report === null) return null
  return (
    <Section title="年度报告">
      <ListGroup>
        <ListRow
          icon="chart"
          title={`${report.year}年度报告：${report.statusText}`}
          note={reportNote(report)}
          onPress={() => open(STAFF_PAGES.report, { id: report.id })}
        />
      </ListGroup>
    </Section>
  )
}
