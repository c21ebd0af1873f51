import { Remote } from '@/components/ui/remote'
import { HallDeskBoard } from '@/features/staff-desk/service-hall/hall-desk-board'
import { useHallDesk } from '@/features/staff-desk/service-hall/use-hall-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** 办事大厅 at the desk: guides to be checked, windows, the way to the app. */
export default function HallDeskPage() {
  const query = useHallDesk()
  return (
    <StaffPage title="办事大厅">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => <HallDeskBoard desk={desk} />}
      </Remote>
    </StaffPage>
  )
}
