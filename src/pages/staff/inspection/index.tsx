import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { InspectionDesk } from '@/features/staff-desk/governance/inspection-desk'
import { useInspection } from '@/features/staff-desk/governance/use-inspections'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One inspection. */
export default function InspectionPage() {
  const query = useInspection(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <InspectionDesk view={state.value} />
  return (
    <StaffPage title="监督检查">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
