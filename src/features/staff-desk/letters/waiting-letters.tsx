import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { isOpenStatus } from '@/domain/complaint/complaint-status'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { useLetters } from './use-letters'

/** On 今天: how many letters wait, how many of them are late, and the way to them. */
export function WaitingLetters() {
  const { data } = useLetters()
  if (data === undefined) return null
  const waiting = data.complaints.filter(({ status }) => isOpenStatus(status))
  const late = waiting.filter(({ isOverdue, lookBy }) => isOverdue || lookBy !== null).length
  return (
    <Section title="来信">
      <ListGroup>
        <ListRow
          icon="mail"
          title="来信办理"
          note={late > 0 ? `${late} 件要马上看` : '最急的在最上面'}
          end={`${waiting.length} 件`}
          onPress={() => open(STAFF_PAGES.letters)}
        />
      </ListGroup>
    </Section>
  )
}
