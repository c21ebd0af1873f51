import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { DeskTopicList } from '@/features/staff-desk/topics/topic-list'
import { useDeskTopics } from '@/features/staff-desk/topics/use-topics'
import { remoteOf } from '@/services/remote'

/** Topics that people named, at the desk. */
export default function TopicsPage() {
  const query = useDeskTopics()
  return (
    <StaffPage title="点题办理">
      <Heading level={1}>点题办理</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ topics }) => <DeskTopicList topics={topics} />}
      </Remote>
    </StaffPage>
  )
}
