import { dayInShort } from '@/components/case/day-words'
import { EmptyState } from '@/components/ui/empty-state'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import type { InspectionSummary } from '@/contract/inspections'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

const noteOf = ({ fails, next }: InspectionSummary): string => {
  if (next !== null) return `最近一项最迟${dayInShort(next.dueOn)}改正${next.isOverdue ? '，已逾期' : ''}`
  return fails === 0 ? '没有不符合的' : `不符合 ${fails} 项`
}

/** All inspections, the newest first. */
export function InspectionList({ inspections }: { readonly inspections: readonly InspectionSummary[] }) {
  if (inspections.length === 0)
    return <EmptyState text="还没有登记检查。县里来检查或者自查，都在这里填检查表。" />
  return (
    <ListGroup unit="次">
      {inspections.map((each) => (
        <ListRow
          key={each.id}
          title={each.title}
          note={noteOf(each)}
          end={each.statusText}
          onPress={() => open(STAFF_PAGES.inspection, { id: each.id })}
        />
      ))}
    </ListGroup>
  )
}
