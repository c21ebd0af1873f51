import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { DeskCounts } from '@/contract/desk-counts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { owedLine } from './owed-line'

/** On 今天: what of the ledger is owed next, and the way to it. */
export function WaitingRemedies({ remedies }: Pick<DeskCounts, 'remedies'>) {
  // Whoever has no part in it is told nothing of it.
  if (remedies === null) return null
  const { waiting, next } = remedies
  return (
    <Section title="复议诉讼举报">
      <ListGroup>
        <ListRow
          icon="rules"
          title="复议、诉讼和举报台账"
          note={next === null ? '收到通知书先登记，结果计入年度报告' : owedLine(next)}
          end={`${waiting} 件`}
          onPress={() => open(STAFF_PAGES.remedies)}
        />
      </ListGroup>
    </Section>
  )
}
