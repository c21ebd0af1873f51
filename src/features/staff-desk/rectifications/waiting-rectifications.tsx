import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { isOpenRectification } from '@/domain/rectification/rectification-status'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { dueLine } from './due-line'
import { useRectifications } from './use-rectifications'

/** On 今天: orders to correct that are open, and the way to them; for a township that never had one nothing. */
export function WaitingRectifications() {
  const { data } = useRectifications()
  // Whoever has no part in it is not let in by the door.
  if (data === undefined) return null
  const { rectifications, townships } = data
  if (rectifications.length === 0 && townships.length === 0) return null
  const waiting = rectifications.filter(({ status }) => isOpenRectification(status))
  const next = waiting[0]
  return (
    <Section title="督促整改">
      <ListGroup>
        <ListRow
          icon="rules"
          title={townships.length === 0 ? '县里督促整改' : '督促乡镇整改'}
          note={next === undefined ? '没有在办的' : `${next.title}：${dueLine(next)}`}
          end={`${waiting.length} 件`}
          onPress={() => open(STAFF_PAGES.rectifications)}
        />
      </ListGroup>
    </Section>
  )
}
