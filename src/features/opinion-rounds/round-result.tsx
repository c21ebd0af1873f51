import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { RoundView } from '../../contract/opinion-rounds'
import { open } from '../../services/navigate'

type Props = { readonly round: RoundView }

const TONES = { adopted: 'green', partly: 'amber', not_adopted: 'plain' } as const

/** What became of the comments: figures, each point with why, and the final text. */
export function RoundResult({ round: { figures, summary, points, final } }: Props) {
  if (figures === null) return null
  const facts = [
    { name: '提意见的', value: `${figures.people} 人` },
    { name: '意见', value: `${figures.comments} 条` },
    { name: '采纳', value: `${figures.adopted} 条` },
    { name: '部分采纳', value: `${figures.partly} 条` },
    { name: '没有采纳', value: `${figures.notAdopted} 条` },
  ]
  return (
    <Section title="采纳情况">
      <Card>
        <FactList facts={facts} />
        <Words>{summary}</Words>
      </Card>
      {points.map(({ number, title, outcome, outcomeText, reason, count }) => (
        <Card key={number}>
          <Stack across>
            <Tag tone={TONES[outcome]}>{outcomeText}</Tag>
            <Words size="small" tone="muted">{`${count} 条意见提到`}</Words>
          </Stack>
          <Words strong>{title}</Words>
          <Words>{reason}</Words>
        </Card>
      ))}
      {final !== null && (
        <Button
          leads
          icon="document"
          onPress={() => open('/pages/disclosures/document/index', { id: final.documentId })}
        >
          看定稿
        </Button>
      )}
    </Section>
  )
}
