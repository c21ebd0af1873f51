import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { ComplaintCounts, ComplaintOverview } from '@/contract/complaints'

type Props = { readonly overview: ComplaintOverview }

const inWords = ({ open, overdue, supervised }: ComplaintCounts): string =>
  [`在办 ${open}`, overdue === 0 ? '' : `逾期 ${overdue}`, supervised === 0 ? '' : `督办中 ${supervised}`]
    .filter((part) => part !== '')
    .join('，')

/** The township's letters as the county counts them; accusations are numbers here and nothing else. */
export function CountyOverview({ overview }: Props) {
  const facts = overview.kinds.map((kind) => ({ name: kind.kindText, value: inWords(kind) }))
  return (
    <Section title="全镇来信">
      <Card>
        <Words strong>{inWords(overview)}</Words>
        {facts.length > 0 && <FactList facts={facts} />}
        <Words size="small" tone="muted">
          检举控告只列件数，不看内容；反映镇里干部、单位的除外。要督办哪一封，点开办理。
        </Words>
      </Card>
    </Section>
  )
}
