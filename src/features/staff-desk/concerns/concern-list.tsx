import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LongList } from '@/components/ui/long-list'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { DeskConcernSummary } from '@/contract/concerns'
import { isOpenConcern } from '@/domain/concern/concern-status'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { hourWords } from './hour-words'

type Props = { readonly concerns: readonly DeskConcernSummary[]; readonly now: string }

const owedOf = ({ next, waits, looksOwed }: DeskConcernSummary, now: string): readonly string[] => [
  ...(next === null ? [] : [`${next.text}${hourWords(next, now)}`]),
  ...(waits ? ['有一份内容等审核'] : []),
  ...(looksOwed > 0 ? [`有 ${looksOwed} 份先行发布的内容等复核`] : []),
]

function ConcernCard({ concern, now }: { readonly concern: DeskConcernSummary; readonly now: string }) {
  const isLate = concern.next?.isMissed ?? false
  return (
    <Card
      onPress={() => open(STAFF_PAGES.concern, { id: concern.id })}
      label={`${concern.title}，${concern.statusText}`}
    >
      <Stack across>
        <Tag tone={isLate || concern.grade === 'grave' ? 'red' : 'blue'}>{concern.statusText}</Tag>
        <Words size="small" tone="muted">
          {concern.gradeText}
        </Words>
      </Stack>
      <Words strong>{concern.title}</Words>
      {owedOf(concern, now).map((line) => (
        <Words key={line} size="small" tone={isLate ? 'red' : 'muted'}>
          {line}
        </Words>
      ))}
    </Card>
  )
}

/** All concerns: what runs by the hour on top. */
export function ConcernList({ concerns, now }: Props) {
  const openOnes = concerns.filter(({ status }) => isOpenConcern(status))
  const settled = concerns.filter(({ status }) => !isOpenConcern(status))
  if (concerns.length === 0)
    return (
      <EmptyState text="现在没有要回应的事。出了突发事件、有了集中的议论，马上在这里登记，时限从知道的时候算。" />
    )
  return (
    <>
      {openOnes.length > 0 && (
        <Section title={`要回应的（${openOnes.length}）`}>
          <LongList unit="件">
            {openOnes.map((concern) => (
              <ConcernCard key={concern.id} concern={concern} now={now} />
            ))}
          </LongList>
        </Section>
      )}
      {settled.length > 0 && (
        <Section title={`已了结（${settled.length}）`}>
          <LongList unit="件">
            {settled.map((concern) => (
              <ConcernCard key={concern.id} concern={concern} now={now} />
            ))}
          </LongList>
        </Section>
      )}
    </>
  )
}
