import { Remote } from '@/components/ui/remote'
import { isOpenTopic } from '@/domain/topic/topic-status'
import { FollowButton } from '@/features/following/follow-button'
import { useTopic } from '@/features/topics/queries'
import { SupportButton } from '@/features/topics/support-button'
import { TopicCourse, TopicHead } from '@/features/topics/topic-body'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useDidShow, useRouter } from '@tarojs/taro'

/** One topic, as everybody reads it. */
export default function TopicPage() {
  const query = useTopic(routeText(useRouter().params.id))
  useDidShow(() => {
    if (query.data !== undefined) void query.refetch()
  })
  return (
    <Screen title="点题公开">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(topic) => (
          <>
            <TopicHead topic={topic} />
            <SupportButton id={topic.id} supporters={topic.supporters} isOpen={isOpenTopic(topic.status)} />
            {isOpenTopic(topic.status) && <FollowButton kind="topic" subject={topic.id} name={topic.title} />}
            <TopicCourse topic={topic} />
          </>
        )}
      </Remote>
    </Screen>
  )
}
