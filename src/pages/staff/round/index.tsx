import { Remote } from '@/components/ui/remote'
import { RoundDesk } from '@/features/staff-desk/rounds/round-desk'
import { useStaffRound } from '@/features/staff-desk/rounds/use-rounds'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** One draft consultation at the desk. */
export default function StaffRoundPage() {
  const query = useStaffRound(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <RoundDesk view={state.value} />
  return (
    <StaffPage title="意见征集">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
