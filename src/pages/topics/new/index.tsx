import { TopicForm } from '@/features/topics/topic-form'
import { Screen } from '@/features/session/screen'
import { replace, routeText } from '@/services/navigate'
import { useRouter } from '@tarojs/taro'

/** Names a topic. */
export default function NewTopicPage() {
  const about = routeText(useRouter().params.about)
  return (
    <Screen title="点题">
      <TopicForm about={about} onDone={({ id }) => replace('/pages/topics/own/index', { id, sent: '1' })} />
    </Screen>
  )
}
