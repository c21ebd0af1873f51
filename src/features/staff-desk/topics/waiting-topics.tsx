import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { DeskCounts } from '@/contract/desk-counts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

const noteOf = (late: number, soon: number): string => {
  if (late > 0) return `${late} 个已过期限`
  return soon > 0 ? `${soon} 个 3 日内到期` : '最急的在最上面'
}

/** On 今天: how many topics wait, how many of them are late or nearly due, and the way to them. */
export function WaitingTopics({ topics }: Pick<DeskCounts, 'topics'>) {
  if (topics === null) return null
  const { waiting, late, soon } = topics
  return (
    <Section title="点题公开">
      <ListGroup>
        <ListRow
          icon="list"
          title="点题办理"
          note={noteOf(late, soon)}
          end={`${waiting} 个`}
          onPress={() => open(STAFF_PAGES.topics)}
        />
      </ListGroup>
    </Section>
  )
}
