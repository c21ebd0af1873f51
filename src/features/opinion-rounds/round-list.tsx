import { EmptyState } from '../../components/ui/empty-state'
import { LongList } from '../../components/ui/long-list'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { RoundSummary } from '../../contract/opinion-rounds'
import { RoundCard } from './round-card'

type Props = { readonly rounds: readonly RoundSummary[] }

/** Rounds in three groups: one can speak, comments are being sorted, there is a result. */
export function RoundList({ rounds }: Props) {
  const openOnes = rounds.filter(({ status }) => status === 'open')
  const ended = rounds.filter(({ status }) => status === 'ended')
  const settled = rounds.filter(({ status }) => status === 'summarised' || status === 'stopped')
  if (rounds.length === 0)
    return <EmptyState text="现在没有征求意见的草案。镇里要出台新办法，会先在这里听大家的意见。" />
  const group = (title: string, some: readonly RoundSummary[]) =>
    some.length > 0 && (
      <Section title={title}>
        <LongList unit="件">
          {some.map((round) => (
            <RoundCard key={round.id} round={round} />
          ))}
        </LongList>
      </Section>
    )
  return (
    <>
      {openOnes.length === 0 && <Words tone="muted">现在没有正在征集的。</Words>}
      {group('正在征集', openOnes)}
      {group('正在整理意见', ended)}
      {group('已有结果', settled)}
    </>
  )
}
