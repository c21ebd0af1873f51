import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { DeskCounts } from '@/contract/desk-counts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { dueLine } from './due-line'

/** On 今天: orders to correct that are open, and the way to them; for a township that never had one nothing. */
export function WaitingRectifications({ rectifications }: Pick<DeskCounts, 'rectifications'>) {
  // Whoever has no part in it is told nothing of it.
  if (rectifications === null) return null
  const { waiting, isOfCounty, next } = rectifications
  return (
    <Section title="督促整改">
      <ListGroup>
        <ListRow
          icon="rules"
          title={isOfCounty ? '督促乡镇整改' : '县里督促整改'}
          note={next === null ? '没有在办的' : `${next.title}：${dueLine(next)}`}
          end={`${waiting} 件`}
          onPress={() => open(STAFF_PAGES.rectifications)}
        />
      </ListGroup>
    </Section>
  )
}
