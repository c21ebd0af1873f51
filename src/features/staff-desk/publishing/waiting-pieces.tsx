import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { PiecesWaiting } from '@/contract/desk-counts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

const NONE: PiecesWaiting = { waiting: 0, first: [] }

/** On 今天: the pieces that wait for me, each one press away, and the way to all of them. */
export function WaitingPieces({ pieces }: { readonly pieces: PiecesWaiting | null }) {
  const { waiting, first } = pieces ?? NONE
  return (
    <Section title={`公开稿件（等我办 ${waiting}）`}>
      <ListGroup>
        {first.map(({ id, title, statusText }) => (
          <ListRow
            key={id}
            title={title === '' ? '（还没有标题）' : title}
            note={statusText}
            onPress={() => open(STAFF_PAGES.piece, { id })}
          />
        ))}
        <ListRow
          icon="write"
          title="全部稿件"
          note="起草、审核、保密审查、发布"
          onPress={() => open(STAFF_PAGES.publishing)}
        />
      </ListGroup>
    </Section>
  )
}
