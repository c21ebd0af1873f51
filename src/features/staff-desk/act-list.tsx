import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { ACT_TEXTS } from '@/domain/information-request/terms'
import { ACT_HINTS, type DeskActName } from './act-guides'

type Props = {
  readonly acts: readonly DeskActName[]
  readonly onChoose: (act: DeskActName) => void
}

/** Acts to choose from, each with what it is for. */
export function ActList({ acts, onChoose }: Props) {
  if (acts.length === 0) return null
  return (
    <ListGroup>
      {acts.map((act) => (
        <ListRow key={act} title={ACT_TEXTS[act]} note={ACT_HINTS[act]} acts onPress={() => onChoose(act)} />
      ))}
    </ListGroup>
  )
}
