import { EmptyState } from '@/components/ui/empty-state'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Words } from '@/components/ui/words'
import type { WorkList, WorkSummary } from '@/contract/work-records'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

const noteOf = ({ facts, headcount, statusText }: WorkSummary): string =>
  `${facts.hours} 小时，${headcount} 人${statusText === '已登记' ? '' : `，${statusText}`}`

/** Trainings and meetings, with what this year's come to. */
export function WorkRecords({ work }: { readonly work: WorkList }) {
  const { records, ofYear, today } = work
  if (records.length === 0)
    return <EmptyState text="还没有登记。办过培训、开过公开工作会议，在这里登记，年度报告就有数。" />
  const { meetings, trainings, trained } = ofYear
  return (
    <>
      <Words>{`${today.slice(0, 4)}年：培训 ${trainings ?? 0} 次 ${trained ?? 0} 人次，会议 ${meetings ?? 0} 次。`}</Words>
      <ListGroup unit="次">
        {records.map((each) => (
          <ListRow
            key={each.id}
            title={each.title}
            note={noteOf(each)}
            onPress={() => open(STAFF_PAGES.held, { id: each.id })}
          />
        ))}
      </ListGroup>
    </>
  )
}
