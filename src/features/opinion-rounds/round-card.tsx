import { dayInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { RoundSummary } from '../../contract/opinion-rounds'
import { open } from '../../services/navigate'

type Props = { readonly round: RoundSummary }

/** Until when one can speak, or that it is over. */
export const timeWords = ({ daysLeft, throughOn }: RoundSummary): string => {
  if (throughOn === null) return ''
  if (daysLeft === null) return `${dayInFull(throughOn)} 截止`
  return daysLeft === 1 ? '今天是最后一天' : `还有 ${daysLeft} 天，到 ${dayInFull(throughOn)}`
}

/** One round on the list. */
export function RoundCard({ round }: Props) {
  return (
    <Card
      onPress={() => open('/pages/participation/round/index', { id: round.id })}
      label={`${round.title}，${round.statusText}，${timeWords(round)}`}
    >
      <Stack across>
        <Tag tone={round.status === 'open' ? 'green' : 'blue'}>{round.statusText}</Tag>
        {round.isMajor && <Tag tone="amber">重大行政决策</Tag>}
      </Stack>
      <Words strong>{round.title}</Words>
      <Words size="small" tone="muted">
        {timeWords(round)}
      </Words>
    </Card>
  )
}
