import { Notice } from '@/components/ui/notice'
import { Remote } from '@/components/ui/remote'
import { OwnTopic } from '@/features/topics/own-topic'
import { useMyTopic } from '@/features/topics/queries'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useDidShow, useRouter } from '@tarojs/taro'

/** One of my topics. */
export default function OwnTopicPage() {
  const { params } = useRouter()
  const query = useMyTopic(routeText(params.id))
  useDidShow(() => {
    if (query.data !== undefined) void query.refetch()
  })
  return (
    <Screen title="我的点题">
      {params.sent === '1' && (
        <Notice tone="green" title="已经收到">
          编号记在下面，也在“我的”里。有答复会告诉您。
        </Notice>
      )}
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(topic) => <OwnTopic topic={topic} />}
      </Remote>
    </Screen>
  )
}
