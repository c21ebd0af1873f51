import { instantInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { StaffRoundView } from '@/contract/opinion-rounds'

type Props = { readonly view: StaffRoundView }

const OUTCOME_TONES = { adopted: 'green', partly: 'amber', not_adopted: 'plain' } as const

/** Points that were made of the comments, and the comments; whose they are is shown nowhere. */
export function RoundComments({ view }: Props) {
  const { allPoints, comments, ungrouped, status } = view
  if (status === 'drafting' || status === 'in_review' || status === 'discarded') return null
  return (
    <>
      {allPoints.length > 0 && (
        <Section title={`要点（${allPoints.length}）`}>
          {allPoints.map(({ number, title, outcome, outcomeText, reason, count }) => (
            <Card key={number}>
              <Stack across>
                <Tag tone={OUTCOME_TONES[outcome]}>{outcomeText}</Tag>
                <Words size="small" tone="muted">{`${count} 条意见`}</Words>
              </Stack>
              <Words strong>{title}</Words>
              <Words>{reason}</Words>
            </Card>
          ))}
        </Section>
      )}
      <Section title={`收到的意见（${comments.length}）`}>
        {comments.length === 0 && <Words tone="muted">还没有人提意见。</Words>}
        {ungrouped.length > 0 && status === 'ended' && (
          <Words tone="red">{`还有 ${ungrouped.length} 条没有归到要点`}</Words>
        )}
        {comments.map(({ id, person, block, text, sentAt, points }) => (
          <Card key={id}>
            <Words size="small" tone="muted">
              {`第 ${person} 位，${block === null ? '对整个草案' : `对第 ${block} 段`}，${instantInFull(sentAt)}`}
            </Words>
            <Words>{text}</Words>
            {points.length > 0 && (
              <Words size="small" tone="muted">
                {`归到：${allPoints
                  .filter(({ number }) => points.includes(number))
                  .map(({ title }) => title)
                  .join('、')}`}
              </Words>
            )}
          </Card>
        ))}
      </Section>
    </>
  )
}
