import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LongList } from '@/components/ui/long-list'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { OutputOf } from '@/contract/endpoint'
import type { listDeskTopics } from '@/contract/topics'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

type Listed = OutputOf<typeof listDeskTopics>['topics'][number]
type Props = { readonly topics: readonly Listed[] }

const dueText = ({ dueOn, isOverdue }: Listed): string => {
  if (dueOn === null) return ''
  return isOverdue ? `，已过 ${dayInFull(dueOn)}` : `，最迟 ${dayInFull(dueOn)}`
}

function DeskTopicCard({ topic }: { readonly topic: Listed }) {
  const { title, statusText, supporters, unit, isOverdue, isSoon } = topic
  return (
    <Card
      onPress={() => open(STAFF_PAGES.topic, { id: topic.id })}
      label={`${title}，${statusText}，${supporters}人想看`}
    >
      <Stack across>
        <Tag tone={isOverdue ? 'red' : isSoon ? 'amber' : 'blue'}>{statusText}</Tag>
        <Words size="small" tone="muted">
          {topic.number}
        </Words>
      </Stack>
      <Words strong>{title}</Words>
      <Words size="small" tone={isOverdue ? 'red' : 'muted'}>
        {`${supporters} 人想看${dueText(topic)}`}
      </Words>
      {unit !== '' && (
        <Words size="small" tone="muted">
          {unit}
        </Words>
      )}
    </Card>
  )
}

/** All topics: what is owed by urgency, then what is settled. */
export function DeskTopicList({ topics }: Props) {
  if (topics.length === 0) return <EmptyState text="还没有人点题。居民点的题会列在这里，最急的在最上面。" />
  const owed = topics.filter(({ dueOn }) => dueOn !== null)
  const settled = topics.filter(({ dueOn }) => dueOn === null)
  return (
    <>
      <Section title={`要办的（${owed.length}）`}>
        {owed.length === 0 && <Words tone="muted">都办完了。</Words>}
        <LongList unit="件">
          {owed.map((topic) => (
            <DeskTopicCard key={topic.id} topic={topic} />
          ))}
        </LongList>
      </Section>
      {settled.length > 0 && (
        <Section title={`已有结果（${settled.length}）`}>
          <LongList unit="件">
            {settled.map((topic) => (
              <DeskTopicCard key={topic.id} topic={topic} />
            ))}
          </LongList>
        </Section>
      )}
    </>
  )
}
