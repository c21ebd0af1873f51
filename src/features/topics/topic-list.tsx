import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { EmptyState } from '../../components/ui/empty-state'
import { Remote } from '../../components/ui/remote'
import { Tabs } from '../../components/ui/tabs'
import { Words } from '../../components/ui/words'
import type { TopicFigures } from '../../contract/topics'
import { TOPIC_GROUPS, type TopicGroup } from '../../domain/topic/topic-status'
import { open } from '../../services/navigate'
import { remoteOf } from '../../services/remote'
import { useTopics } from './queries'
import { TopicCard } from './topic-card'
import { houseRuleText } from './topic-words'

const GROUPS = Object.keys(TOPIC_GROUPS) as readonly TopicGroup[]

const EMPTY: Readonly<Record<TopicGroup, string>> = {
  asked: '现在没有等答复的点题。想看什么，点个题。',
  answered: '还没有因点题公开的信息。',
  declined: '还没有不公开的点题。',
}

const tabsWith = (figures: TopicFigures | undefined) =>
  GROUPS.map((value) => ({
    value,
    text: figures === undefined ? TOPIC_GROUPS[value].text : `${TOPIC_GROUPS[value].text} ${figures[value]}`,
  }))

/** What people asked for, in three parts with their figures. */
export function TopicList() {
  const [group, setGroup] = useState<TopicGroup>('asked')
  const query = useTopics(group)
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
  }
  useReachBottom(more)
  const first = query.data?.pages[0]
  return (
    <>
      <Tabs label="看哪些点题" items={tabsWith(first?.figures)} value={group} onChange={setGroup} />
      {first !== undefined && group === 'asked' && (
        <Words size="small" tone="muted">
          {houseRuleText(first.limitDays)}
        </Words>
      )}
      <Remote
        state={remoteOf(query)}
        onRetry={() => void query.refetch()}
        isEmpty={({ pages }) => (pages[0]?.topics.length ?? 0) === 0}
        empty={<EmptyState text={EMPTY[group]} />}
      >
        {({ pages }) => (
          <>
            {pages
              .flatMap(({ topics }) => topics)
              .map((topic) => (
                <TopicCard
                  key={topic.id}
                  topic={topic}
                  onPress={() => open('/pages/topics/topic/index', { id: topic.id })}
                />
              ))}
            {query.hasNextPage && (
              <Button kind="ghost" busy={query.isFetchingNextPage} onPress={more}>
                看更多
              </Button>
            )}
          </>
        )}
      </Remote>
    </>
  )
}
