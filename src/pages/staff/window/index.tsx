import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { useHallDesk } from '@/features/staff-desk/service-hall/use-hall-desk'
import { WindowDesk } from '@/features/staff-desk/service-hall/window-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One window of the hall, or a new one. */
export default function WindowDeskPage() {
  const id = routeText(useRouter().params.id)
  const query = useHallDesk()
  return (
    <StaffPage title="窗口">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => <WindowDesk desk={desk} id={id} />}
      </Remote>
    </StaffPage>
  )
}
