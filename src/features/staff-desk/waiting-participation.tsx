import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { DeskCounts } from '@/contract/desk-counts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from './staff-pages'

/** On 今天: concerns that run by the hour, and draft consultations; the late ones are named. */
export function WaitingParticipation({ concerns, rounds }: Pick<DeskCounts, 'concerns' | 'rounds'>) {
  // Whoever has no part in it is told nothing of it.
  if (concerns === null || rounds === null) return null
  return (
    <Section title="回应和征集">
      <ListGroup>
        <ListRow
          icon="speech"
          title="回应关切"
          note={concerns.late > 0 ? `${concerns.late} 件已超过时限` : '突发事件、传言，按小时计时'}
          end={`${concerns.waiting} 件`}
          onPress={() => open(STAFF_PAGES.concerns)}
        />
        <ListRow
          icon="write"
          title="意见征集"
          note={rounds.late > 0 ? `${rounds.late} 次该公布采纳情况，已超期` : '办法出台前听意见'}
          end={`${rounds.waiting} 次`}
          onPress={() => open(STAFF_PAGES.rounds)}
        />
      </ListGroup>
    </Section>
  )
}
