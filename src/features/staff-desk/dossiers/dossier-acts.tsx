import { Expander } from '@/components/ui/expander'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { DeskActView } from '@/contract/desk-act-view'

type Props = {
  readonly acts: readonly DeskActView[]
  /** The act that stands at the foot of the page. */
  readonly except: string | null
  readonly onChoose: (act: DeskActView) => void
}

/** What else may be done with a dossier now, and why the rest may not. */
export function DossierActs({ acts, except, onChoose }: Props) {
  const others = acts.filter(({ act, allowed }) => allowed && act !== except)
  const hindered = acts.filter(({ allowed }) => !allowed)
  return (
    <>
      {others.length > 0 && (
        <Section title="还可以办">
          <ListGroup>
            {others.map((act) => (
              <ListRow key={act.act} acts title={act.text} note={act.article} onPress={() => onChoose(act)} />
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
