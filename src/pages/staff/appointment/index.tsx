import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { AppointmentDesk } from '@/features/staff-desk/governance/appointment-desk'
import { useAppointment } from '@/features/staff-desk/governance/use-leading-group'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One appointment to the leading group. */
export default function AppointmentPage() {
  const query = useAppointment(routeText(useRouter().params.id))
  const state = remoteOf(query)
  if (state.kind === 'ready') return <AppointmentDesk view={state.value} />
  return (
    <StaffPage title="领导小组任职">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
