import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { DeskCounts } from '@/contract/desk-counts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

const noteOf = (late: number, soon: number): string => {
  if (late > 0) return `${late} 件逾期`
  return soon > 0 ? `${soon} 件 15 天内到期` : '交办、答复、代表评价、公开结果'
}

/** On 今天: how many proposals wait for an answer, how many of them are late, and the way to them. */
export function WaitingProposals({ proposals }: Pick<DeskCounts, 'proposals'>) {
  if (proposals === null) return null
  const { waiting, late, soon } = proposals
  return (
    <Section title="建议提案">
      <ListGroup>
        <ListRow
          icon="speech"
          title="建议提案办理"
          note={noteOf(late, soon)}
          end={`${waiting} 件`}
          onPress={() => open(STAFF_PAGES.proposals)}
        />
      </ListGroup>
    </Section>
  )
}
