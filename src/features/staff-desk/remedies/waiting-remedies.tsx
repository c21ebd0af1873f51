import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { isOpenRemedy } from '@/domain/remedy-ledger/remedy-status'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { owedLine } from './owed-line'
import { useRemedies } from './use-remedies'

/** On 今天: what of the ledger is owed next, and the way to it. */
export function WaitingRemedies() {
  const { data } = useRemedies()
  // Whoever has no part in it is not let in by the door.
  if (data === undefined) return null
  const waiting = data.remedies.filter(({ status }) => isOpenRemedy(status))
  const next = waiting.find((each) => each.next !== null)?.next ?? null
  return (
    <Section title="复议诉讼举报">
      <ListGroup>
        <ListRow
          icon="rules"
          title="复议、诉讼和举报台账"
          note={next === null ? '收到通知书先登记，结果计入年度报告' : owedLine(next)}
          end={`${waiting.length} 件`}
          onPress={() => open(STAFF_PAGES.remedies)}
        />
      </ListGroup>
    </Section>
  )
}
