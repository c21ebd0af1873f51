import { ListGroup } from '../../../components/ui/list-group'
import { ListRow } from '../../../components/ui/list-row'
import { Section } from '../../../components/ui/section'
import { Words } from '../../../components/ui/words'
import type { KeptLine } from '../../../domain/offline/kept-lines'
import { momentInWords } from '../../../services/clock-words'
import { openDocument } from '../places'

type Props = {
  readonly title: string
  readonly lines: readonly KeptLine[]
  readonly empty: string
}

/** Documents that lie on this device. */
export function KeptList({ title, lines, empty }: Props) {
  return (
    <Section title={title}>
      {lines.length === 0 ? (
        <Words tone="muted">{empty}</Words>
      ) : (
        <ListGroup label={title}>
          {lines.map((line) => (
            <ListRow
              key={line.id}
              title={line.title}
              note={[line.columnName, `${momentInWords(line.keptAt)} 保存`].filter(Boolean).join(' · ')}
              onPress={() => openDocument(line.id)}
            />
          ))}
        </ListGroup>
      )}
    </Section>
  )
}
