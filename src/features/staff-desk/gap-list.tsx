import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import type { Coverage } from '@/domain/catalogue/coverage'
import { FailureNotice } from './failure-notice'
import { useBeginning } from './publishing/use-beginning'

type Props = Pick<Coverage, 'gaps'>

/** What is missing: one press begins a piece with title, column and item filled in. */
export function GapList({ gaps }: Props) {
  const { begin, busy, failure } = useBeginning()
  const write = ({ itemId, columnId, matter }: Props['gaps'][number]) => {
    if (!busy) begin({ itemId, columnId, title: matter })
  }
  return (
    <>
      <FailureNotice failure={failure} />
      <ListGroup>
        {gaps.map((gap) => (
          <ListRow
            key={gap.itemId}
            icon="write"
            title={gap.matter}
            note="写稿：标题、栏目、事项已填好"
            acts
            onPress={() => write(gap)}
          />
        ))}
      </ListGroup>
    </>
  )
}
