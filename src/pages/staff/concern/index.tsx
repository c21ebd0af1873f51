import { Remote } from '@/components/ui/remote'
import { ConcernDesk } from '@/features/staff-desk/concerns/concern-desk'
import { useStaffConcern } from '@/features/staff-desk/concerns/use-concerns'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** One concern at the desk. */
export default function StaffConcernPage() {
  const query = useStaffConcern(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <ConcernDesk view={state.value} />
  return (
    <StaffPage title="回应关切">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
