import { BarList } from '../../components/ui/bar-list'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { YearFigures } from '../../domain/timeliness/year-figures'
import { fateBars, receivedText, speedFacts } from './year-words'

type Props = { readonly figures: YearFigures }

/** The requests of one year: how many, what became of them, how long it took. */
export function YearPart({ figures }: Props) {
  const [bars, facts] = [fateBars(figures), speedFacts(figures)]
  return (
    <Section title={`${figures.year} 年收到的申请`}>
      <Card>
        <Words strong>{receivedText(figures)}</Words>
        {bars.length > 0 && <BarList label={`${figures.year} 年的申请办成什么样`} bars={bars} />}
        {facts.length > 0 && <FactList facts={facts} />}
      </Card>
    </Section>
  )
}
