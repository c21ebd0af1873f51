import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LongList } from '@/components/ui/long-list'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { DeskRoundSummary } from '@/contract/opinion-rounds'
import { OPEN_ROUNDS } from '@/domain/opinion-round/round-status'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

type Props = { readonly rounds: readonly DeskRoundSummary[] }

const timeText = ({ daysLeft, throughOn, dueOn, isOverdue }: DeskRoundSummary): string => {
  if (daysLeft !== null && throughOn !== null) return `还有 ${daysLeft} 天，到${dayInFull(throughOn)}`
  if (dueOn === null) return ''
  return isOverdue ? `采纳情况已超期，最迟${dayInFull(dueOn)}` : `最迟${dayInFull(dueOn)}公布采纳情况`
}

function RoundCard({ round }: { readonly round: DeskRoundSummary }) {
  const time = timeText(round)
  return (
    <Card
      onPress={() => open(STAFF_PAGES.round, { id: round.id })}
      label={`${round.title}，${round.statusText}`}
    >
      <Stack across>
        <Tag tone={round.isOverdue ? 'red' : 'blue'}>{round.statusText}</Tag>
        <Words size="small" tone="muted">{`${round.comments} 条意见`}</Words>
      </Stack>
      <Words strong>{round.title}</Words>
      {time !== '' && (
        <Words size="small" tone={round.isOverdue ? 'red' : 'muted'}>
          {time}
        </Words>
      )}
    </Card>
  )
}

/** All rounds: what the office still owes something for, then the rest. */
export function RoundList({ rounds }: Props) {
  const openOnes = rounds.filter(({ status }) => OPEN_ROUNDS.includes(status))
  const settled = rounds.filter(({ status }) => !OPEN_ROUNDS.includes(status))
  if (rounds.length === 0)
    return <EmptyState text="还没有征求过意见。要出台关系群众利益的办法，先在这里起草、征求意见。" />
  return (
    <>
      {openOnes.length > 0 && (
        <Section title={`办理中（${openOnes.length}）`}>
          <LongList unit="件">
            {openOnes.map((round) => (
              <RoundCard key={round.id} round={round} />
            ))}
          </LongList>
        </Section>
      )}
      {settled.length > 0 && (
        <Section title={`已了结（${settled.length}）`}>
          <LongList unit="件">
            {settled.map((round) => (
              <RoundCard key={round.id} round={round} />
            ))}
          </LongList>
        </Section>
      )}
    </>
  )
}
