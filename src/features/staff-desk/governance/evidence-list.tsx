import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Words } from '@/components/ui/words'
import type { EvidenceList } from '@/contract/systems'
import type { EvidencePlace } from '@/domain/governance/systems'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

const PLACES: Readonly<Record<EvidencePlace, string>> = {
  item: STAFF_PAGES.item,
  case: STAFF_PAGES.case,
  letter: STAFF_PAGES.complaint,
  topic: STAFF_PAGES.topic,
  round: STAFF_PAGES.round,
  survey: STAFF_PAGES.survey,
  piece: STAFF_PAGES.piece,
  inspection: STAFF_PAGES.inspection,
}

/** What a figure of the six systems counts; each line opens what it is about. */
export function EvidenceBehind({ list, year }: { readonly list: EvidenceList; readonly year: string }) {
  const { text, place, lines, hidden } = list
  return (
    <>
      <Heading level={1}>{`${text}（${lines.length + hidden}）`}</Heading>
      <Words size="small" tone="muted">{`${year}年`}</Words>
      {lines.length + hidden === 0 && <EmptyState text="没有。" />}
      {lines.length > 0 && (
        <ListGroup>
          {lines.map(({ id, title, note }) => (
            <ListRow
              key={`${id} ${title}`}
              title={title}
              note={note}
              onPress={() => open(PLACES[place], { id })}
            />
          ))}
        </ListGroup>
      )}
      {hidden > 0 && <Words tone="muted">{`另有 ${hidden} 件您要回避，这里不显示。`}</Words>}
    </>
  )
}
