import { Remote } from '@/components/ui/remote'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useVillageDesk } from '@/features/staff-desk/villages/use-village-desk'
import { VillagesDesk } from '@/features/staff-desk/villages/villages-desk'
import { remoteOf } from '@/services/remote'

/** The villages of the township: who is late, and the list itself. */
export default function StaffVillagesPage() {
  const query = useVillageDesk()
  return (
    <StaffPage title="村与社区">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => <VillagesDesk desk={desk} />}
      </Remote>
    </StaffPage>
  )
}
