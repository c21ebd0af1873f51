import { Remote } from '@/components/ui/remote'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { TopicDesk } from '@/features/staff-desk/topics/topic-desk'
import { useDeskTopic } from '@/features/staff-desk/topics/use-topics'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** One topic at the desk. */
export default function TopicPage() {
  const query = useDeskTopic(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <TopicDesk view={state.value} />
  return (
    <StaffPage title="点题办理">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
