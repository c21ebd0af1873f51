import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { isOpenConcern } from '@/domain/concern/concern-status'
import { OPEN_ROUNDS } from '@/domain/opinion-round/round-status'
import { open } from '@/services/navigate'
import { useConcerns } from './concerns/use-concerns'
import { useRounds } from './rounds/use-rounds'
import { STAFF_PAGES } from './staff-pages'

/** On 今天: concerns that run by the hour, and draft consultations; the late ones are named. */
export function WaitingParticipation() {
  const [concernsRead, roundsRead] = [useConcerns().data, useRounds().data]
  // Whoever has no part in it is not let in by either door.
  if (concernsRead === undefined || roundsRead === undefined) return null
  const concerns = concernsRead.concerns.filter(({ status }) => isOpenConcern(status))
  const rounds = roundsRead.rounds.filter(({ status }) => OPEN_ROUNDS.includes(status))
  const missed = concerns.filter(({ next }) => next?.isMissed).length
  const late = rounds.filter(({ isOverdue }) => isOverdue).length
  return (
    <Section title="回应和征集">
      <ListGroup>
        <ListRow
          icon="speech"
          title="回应关切"
          note={missed > 0 ? `${missed} 件已超过时限` : '突发事件、传言，按小时计时'}
          end={`${concerns.length} 件`}
          onPress={() => open(STAFF_PAGES.concerns)}
        />
        <ListRow
          icon="write"
          title="意见征集"
          note={late > 0 ? `${late} 次该公布采纳情况，已超期` : '办法出台前听意见'}
          end={`${rounds.length} 次`}
          onPress={() => open(STAFF_PAGES.rounds)}
        />
      </ListGroup>
    </Section>
  )
}
