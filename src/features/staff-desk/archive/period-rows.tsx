import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'

interface PeriodLine {
  readonly kind: string
  readonly name: string
  readonly periodText: string
}

interface Props<Line extends PeriodLine> {
  readonly lines: readonly Line[]
  readonly noteOf: (line: Line) => string
  readonly onChange: (line: Line) => void
}

/** How long each class of files is kept; a press changes it. */
export function PeriodRows<Line extends PeriodLine>({ lines, noteOf, onChange }: Props<Line>) {
  return (
    <ListGroup label="保管期限">
      {lines.map((line) => (
        <ListRow
          key={line.kind}
          title={line.name}
          note={noteOf(line)}
          end={line.periodText}
          onPress={() => onChange(line)}
        />
      ))}
    </ListGroup>
  )
}
