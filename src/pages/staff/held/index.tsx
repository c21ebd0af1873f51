import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { WorkDesk } from '@/features/staff-desk/governance/work-desk'
import { useHeldWork } from '@/features/staff-desk/governance/use-work'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One training or meeting. */
export default function HeldPage() {
  const query = useHeldWork(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <WorkDesk view={state.value} />
  return (
    <StaffPage title="培训会议">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
