import { Expander } from '@/components/ui/expander'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'

/** An act on one thing at the desk, and whether it may be done now. */
interface ActLine {
  readonly act: string
  readonly text: string
  readonly allowed: boolean
  /** Chinese: why not, '' when it is allowed. */
  readonly message: string
}

type Props<Line extends ActLine> = {
  readonly acts: readonly Line[]
  /** The act that stands at the foot of the page. */
  readonly except: string | null
  /** What is said below an act: its article, or what follows from it. */
  readonly noteOf: (act: Line) => string
  readonly onChoose: (act: Line) => void
}

/** What else may be done now, and why the rest may not. */
export function DeskActList<Line extends ActLine>({ acts, except, noteOf, onChoose }: Props<Line>) {
  const others = acts.filter(({ act, allowed }) => allowed && act !== except)
  const hindered = acts.filter(({ allowed }) => !allowed)
  return (
    <>
      {others.length > 0 && (
        <Section title="还可以办">
          <ListGroup>
            {others.map((act) => (
              <ListRow key={act.act} acts title={act.text} note={noteOf(act)} onPress={() => onChoose(act)} />
            ))}
          </ListGroup>
        </Section>
      )}
      {hindered.length > 0 && (
        <Expander title="现在不能办的，为什么">
          {hindered.map(({ act, text, message }) => (
            <Words key={act} size="small">{`${text}：${message}`}</Words>
          ))}
        </Expander>
      )}
    </>
  )
}
