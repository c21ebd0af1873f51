import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { DeskCounts } from '@/contract/desk-counts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

/** On 今天: how many letters wait, how many of them are late, and the way to them. */
export function WaitingLetters({ letters }: Pick<DeskCounts, 'letters'>) {
  if (letters === null) return null
  const { waiting, late } = letters
  return (
    <Section title="来信">
      <ListGroup>
        <ListRow
          icon="mail"
          title="来信办理"
          note={late > 0 ? `${late} 件要马上看` : '最急的在最上面'}
          end={`${waiting} 件`}
          onPress={() => open(STAFF_PAGES.letters)}
        />
      </ListGroup>
    </Section>
  )
}
